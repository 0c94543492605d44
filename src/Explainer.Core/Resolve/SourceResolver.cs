using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Gives sources their passages, snapshots and origins.</summary>
internal static class SourceResolver
{
    public static FrozenDictionary<string, Source> Resolve(
        ParsedSite parsed, FrozenDictionary<string, Person> people, List<DuplicateId> duplicates)
    {
        var written = Resolver.Index(parsed.Sources, source => source.Id, source => source.Path, "source", duplicates);
        var snapshots = parsed.Snapshots.ToFrozenDictionary(file => file.Name["snapshots/".Length..], StringComparer.Ordinal);
        var read = ReadSnapshots(written.Values, snapshots);
        var inOrder = written.Values.ToList();
        var resolved = new Source[inOrder.Count];
        Parallel.For(0, resolved.Length, i => resolved[i] = ToSource(inOrder[i], inOrder[i].Snapshot is { } name ? read[name.Value] : null, people));
        var sources = resolved.ToFrozenDictionary(source => source.Id, StringComparer.Ordinal);

        foreach (var source in sources.Values)
            source.DerivedFrom = source.Written.DerivedFrom.Select(id => sources.GetValueOrDefault(id.Value)).OfType<Source>().ToList();
        foreach (var source in sources.Values)
            source.Origins = Origins.Of(source);
        var repeated = sources.Values
            .SelectMany(source => source.DerivedFrom.Select(origin => (origin, source)))
            .ToLookup(pair => pair.origin, pair => pair.source);
        foreach (var repeats in repeated)
            repeats.Key.RepeatedBy = repeats.Distinct().OrderBy(source => source.Id, StringComparer.Ordinal).ToList();
        foreach (var source in sources.Values)
            duplicates.AddRange(Duplicates(source.Written));
        return sources;
    }

    // Several sources may share one snapshot, so that each is read once.
    private static Dictionary<string, Snapshot> ReadSnapshots(IEnumerable<ParsedSource> sources, FrozenDictionary<string, InputFile> files) =>
        sources
            .Select(source => source.Snapshot?.Value).OfType<string>().Distinct()
            .AsParallel()
            .Select(name => (name, Snapshot: Read(name, files)))
            .ToDictionary(pair => pair.name, pair => pair.Snapshot, StringComparer.Ordinal);

    private static Snapshot Read(string name, FrozenDictionary<string, InputFile> files)
    {
        var path = $"{InputTree.Prefix}snapshots/{name}";
        if (!files.TryGetValue(name, out var file))
            return new(path, null, null, "there is no such file");
        if (file.Bytes is not { } bytes)
        {
            var problem = FormattableString.Invariant($"it has {file.Length:N0} bytes, and a snapshot may have {InputTree.SizeLimit:N0}");
            return new(path, null, null, problem);
        }
        var digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes.Contains((byte)0))
            return new(path, null, digest, "it holds NUL bytes, so it is no text");
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
            return ReadableText.Of(text, path) is { } readable
                ? new(path, readable, digest, null)
                : new(path, null, digest, "its elements are nested too deeply");
        }
        catch (DecoderFallbackException)
        {
            return new(path, null, digest, "it is not UTF-8");
        }
    }

    private static Source ToSource(ParsedSource written, Snapshot? snapshot, FrozenDictionary<string, Person> people)
    {
        var source = new Source { Written = written, Snapshot = snapshot };
        // With its way back to the original, a normal text is several times as long: it is made for the look-up and let go.
        var text = snapshot?.Text is { } readable && written.Passages.Any(passage => passage.Exact is not null) ? NormalText.Of(readable) : null;
        source.Passages = written.Passages.DistinctBy(passage => (object?)passage.Id?.Value ?? passage).Select(passage => new Passage
        {
            Written = passage,
            Source = source,
            Speaker = people.GetValueOrDefault(passage.Speaker?.Value ?? ""),
            Match = passage.Exact is { } exact && text is not null
                ? QuoteMatcher.Find(text, new TextQuote(exact.Value, passage.Prefix?.Value, passage.Suffix?.Value))
                : null,
        }).ToList();
        return source;
    }

    private static IEnumerable<DuplicateId> Duplicates(ParsedSource source)
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var id in source.Passages.Select(passage => passage.Id).OfType<Written<string>>())
        {
            if (!first.TryAdd(id.Value, id.At))
                yield return new("passage", id.Value, id.At, first[id.Value]);
        }
    }
}
