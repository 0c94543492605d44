using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>What happened when, as far as the site still says so.</summary>
public static class Timeline
{
    /// <summary>The dated assertions that have not fallen, in order of time; of one time, in order of the pages.</summary>
    public static IReadOnlyList<Claim> Of(IReadOnlyList<Claim> claims) =>
        claims
            .Where(claim => claim is { Kind: ClaimKind.Assertion, Date: not null, IsFallen: false })
            .OrderBy(claim => claim.Date)
            .ToList();

    /// <summary>The date under which an event stands: as written, without a time of day.</summary>
    public static Edtf HeadingOf(Edtf date)
    {
        var text = date.ToString();
        var time = text.IndexOf('T', StringComparison.Ordinal);
        return time >= 0 && Edtf.TryParse(text[..time], out var day, out _) ? day : date;
    }

    /// <summary>The fragment of a date: <c>d_2019-12-29</c>. The underscore keeps it apart from the ids of claims.</summary>
    public static string FragmentOf(Edtf heading) =>
        "d_" + heading.ToString()
            .Replace("..", "open", StringComparison.Ordinal)
            .Replace("/", "_", StringComparison.Ordinal)
            .Replace("~", "_about", StringComparison.Ordinal)
            .Replace("?", "_perhaps", StringComparison.Ordinal)
            .Replace("%", "_about_perhaps", StringComparison.Ordinal);
}
