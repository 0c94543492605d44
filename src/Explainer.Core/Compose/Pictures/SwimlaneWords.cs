using Explainer.Parse;

namespace Explainer.Compose.Pictures;

/// <summary>What a mark of the swimlanes says of what it stands for.</summary>
internal static class SwimlaneWords
{
    // Characters: enough to know an entry again; the whole of it is where the mark leads.
    private const int Most = 100;

    /// <summary>Of one entry, its words; of several statements, who speaks, each once; of several events nothing.</summary>
    public static string Of(IReadOnlyList<LaneEntry> entries)
    {
        if (entries.Count == 1)
            return ShortWords.Of(entries[0].Claim.Title, Most);
        return ShortWords.Of(string.Join(", ", entries.Where(entry => entry.Claim.Kind == ClaimKind.Statement).Select(entry => entry.Claim.Speaker?.Name).OfType<string>().Distinct()), Most);
    }
}
