using Explainer.Languages;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Explainer.Theme.Prose;

/// <summary>Writes a table that scrolls by itself on a small screen. Its columns are aligned by class, since the site has no inline style.</summary>
internal sealed class TableRenderer(SiteWords words) : HtmlObjectRenderer<Table>
{
    // Regions need names that differ, and a table in Markdown has none.
    private int written;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .WriteEscape($"{words.Table} {++written}")
            .WriteLine("\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        var headers = rows.TakeWhile(row => row.IsHeader).Count();
        WriteRows(renderer, table, rows.Take(headers), "thead", "th");
        WriteRows(renderer, table, rows.Skip(headers), "tbody", "td");
        renderer.WriteLine("</table></div>");
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string group, string element)
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            renderer.Write(isOpen ? "<tr>" : $"<{group}><tr>");
            isOpen = true;
            for (var i = 0; i < row.Count; i++)
                WriteCell(renderer, table, (TableCell)row[i], i, element);
            renderer.WriteLine("</tr>");
        }
        if (isOpen)
            renderer.WriteLine($"</{group}>");
    }

    private static void WriteCell(HtmlRenderer renderer, Table table, TableCell cell, int index, string element)
    {
        var column = cell.ColumnIndex < 0 ? index : cell.ColumnIndex;
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        renderer.Write($"<{element}").Write(alignment switch
        {
            TableColumnAlign.Center => " class=\"center\"",
            TableColumnAlign.Right => " class=\"end\"",
            _ => "",
        });
        renderer.Write(element == "th" ? " scope=\"col\">" : ">");
        // A cell's one paragraph is written without its tags.
        var wasImplicit = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell is [ParagraphBlock];
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = wasImplicit;
        renderer.Write($"</{element}>");
    }
}
