using System.Globalization;

namespace Explainer.Bench.Corpus;

/// <summary>Writes a made-up publication to measure builds on, and the same for Hugo: <c>Corpus DIR PAGES</c> makes <c>DIR/input</c> and <c>DIR/hugo</c>.</summary>
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
        Write(input, publication.Files());
        Write(Path.Combine(args[0], "hugo"), HugoSite.Files(publication));
        Console.WriteLine($"Wrote {pages} pages, {pages * Publication.ClaimsPerPage} claims and {pages * Publication.CitationsPerPage} citations to {input}.");
        return 0;
    }

    private static void Write(string folder, IEnumerable<(string Name, string Text)> files)
    {
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
    }
}
