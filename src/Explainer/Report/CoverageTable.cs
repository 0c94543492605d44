using System.Globalization;
using Explainer.Resolve;

namespace Explainer.Report;

/// <summary>Tells a person how many of the sentences that can be checked stand under a claim.</summary>
internal static class CoverageTable
{
    private const int WidestPath = 60;

    /// <summary>Prints a line for each page with such a sentence, in the order of the site, and one for all.</summary>
    public static void Write(TextWriter output, SiteCoverage coverage)
    {
        var pages = coverage.Pages.Where(page => page.Count.CheckWorthy > 0).ToList();
        var width = Math.Min(WidestPath, pages.Select(page => page.Page.Written.Path.Length).Append("Whole site".Length).Max());
        output.Write('\n');
        WriteRow("Page", "Check-worthy", "Covered", "Percent");
        foreach (var page in pages)
            WriteCount(page.Page.Written.Path, page.Count);
        WriteCount("Whole site", coverage.Count);
        output.Flush();

        void WriteCount(string name, CoverageCount count)
        {
            var percent = count.Percent is { } known ? Number(known) : "–";
            WriteRow(VisibleText.Of(name), Number(count.CheckWorthy), Number(count.Covered), percent);
        }

        void WriteRow(string name, string all, string covered, string percent) =>
            output.Write($"{name.PadRight(width)}{all,14}{covered,10}{percent,10}\n");
    }

    /// <summary>A count in words: <c>11 of 12 check-worthy sentences stand under a claim (91 %)</c>.</summary>
    public static string Say(CoverageCount count)
    {
        var stand = count.CheckWorthy == 1 ? "sentence stands" : "sentences stand";
        return $"{count.Covered:N0} of {count.CheckWorthy:N0} check-worthy {stand} under a claim ({count.Percent} %)";
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
