using System.Globalization;

namespace Explainer.Bench.Corpus;

/// <summary>Writes a made-up publication to measure builds on: <c>Corpus DIR PAGES</c>.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args.Length != 2 || !int.TryParse(args[1], NumberStyles.None, CultureInfo.InvariantCulture, out var pages) || pages < 1)
        {
            Console.Error.WriteLine("usage: Corpus DIR PAGES");
            return 2;
        }
        var input = Path.Combine(args[0], "input");
        if (Directory.Exists(input))
        {
            Console.Error.WriteLine($"{input} is there already. Remove it, or choose another folder.");
            return 2;
        }
        var publication = new Publication(pages);
        foreach (var (name, text) in publication.Files())
        {
            var path = Path.Combine(input, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Console.WriteLine($"Wrote {pages} pages, {pages * Publication.ClaimsPerPage} claims and {pages * Publication.CitationsPerPage} citations to {input}.");
        return 0;
    }
}
