using Explainer.Parse.Yaml;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>Reads <c>links.yml</c>: a list of entries, one for each address.</summary>
public static class LinksParser
{
    /// <summary>Its path below <c>input/</c>.</summary>
    public const string Name = "links.yml";

    /// <summary>Reads the file.</summary>
    /// <param name="text">The whole of it.</param>
    /// <param name="faults">Receives what cannot be read.</param>
    /// <returns>The entries that could be read, in the order written.</returns>
    public static IReadOnlyList<ParsedVisit> Read(string text, ICollection<Fault> faults)
    {
        var node = YamlText.Read(text, InputTree.Prefix + Name, firstLine: 1, faults);
        if (node is null or YamlSequence { Items.Count: 0 })
            return [];
        if (node is not YamlSequence)
        {
            faults.Add(new Fault.InvalidYaml(node.At, "links.yml is a list of addresses, and this is " + node.Kind));
            return [];
        }
        var list = new YamlMapping(node.At, [new(new YamlScalar(node.At, "links", IsPlain: true), node)]);
        return new MappingReader(list, "the links", faults)
            .Mappings("links", "a link")
            .Select(entry => ReadEntry(entry, faults))
            .OfType<ParsedVisit>()
            .ToList();
    }

    private static ParsedVisit? ReadEntry(MappingReader entry, ICollection<Fault> faults)
    {
        var url = entry.RequiredText("url");
        var day = Day(entry.RequiredDate("checked"), "checked", faults);
        var written = entry.RequiredText("status");
        var since = Day(entry.Date("since"), "since", faults);
        var final = entry.Text("final");
        entry.End();
        if (written is not { } text || url is null)
            return null;
        if (!VisitStatus.TryParse(text.Value, out var status))
        {
            const string Expected = "a status of HTTP, or one of timeout, dns, tls, refused";
            faults.Add(new Fault.WrongType(text.At, "status", Expected, $"\"{text.Value}\"", Meant: null));
        }
        return day is { } on && status != default ? new(entry.At, url.Value, on, status, since, final?.Value) : null;
    }

    private static EdtfDay? Day(Written<Edtf>? date, string key, ICollection<Fault> faults)
    {
        if (date is { } written && !written.Value.IsExactDay)
            faults.Add(new Fault.WrongType(written.At, key, "one day, as 2024-05-03", $"\"{written.Value}\"", Meant: null));
        return date?.Value is { IsExactDay: true } day ? day.Latest : null;
    }
}
