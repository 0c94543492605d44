using System.Globalization;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Export;
using Explainer.Resolve;

namespace Explainer.Compose;

/// <summary>Composes the list of what the publication offers as data.</summary>
internal static class DataPages
{
    private static readonly string[] Units = ["bytes", "kB", "MB", "GB"];

    public static DataPage Of(Composition composition, DataFiles data) => new()
    {
        Address = Addresses.Data,
        Title = composition.Titles.Data.Title,
        Description = composition.Titles.Data.Description,
        Breadcrumb = [composition.Home],
        Site = composition.Frame,
        // To learn their lengths they are written once to nowhere, which is quick for several at a time.
        Files = data.All.AsParallel().AsOrdered().Select(file => new DataFileView(file.Kind, file.Name, file.Address, Size(file.Length))).ToList(),
        Citation = composition.Cite(Addresses.Data, composition.Titles.Data.Title),
    };

    // Of a thousand each, as the SI has it.
    private static string Size(long length)
    {
        var (size, unit) = ((double)length, 0);
        for (; size >= 999.5 && unit < Units.Length - 1; unit++)
            size /= 1000;
        var shown = size < 9.95 && unit > 0 ? Math.Round(size, 1) : Math.Round(size);
        return string.Create(CultureInfo.InvariantCulture, $"{shown}\u00a0{Units[unit]}");
    }
}
