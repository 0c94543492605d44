using Explainer.Parse.Prose;
using Explainer.Parse.Yaml;
using Explainer.Text;

namespace Explainer.Parse;

/// <summary>Reads an explainer page.</summary>
internal static class PageParser
{
    public static ParsedPage Read(string text, string path, YamlMapping? defaults, ICollection<Fault> faults)
    {
        CheckName(path, faults);
        var matter = FrontMatter.Read(text, path, faults);
        // What stands in front matter that cannot be read is not missing.
        var page = new MappingReader(matter.Mapping, "a page", matter.IsReadable ? faults : [], defaults);
        var parsed = new ParsedPage
        {
            Path = path,
            Title = page.RequiredText("title"),
            Description = page.Text("description"),
            Date = page.Date("date"),
            Updated = page.Date("updated"),
            Authors = page.Texts("authors"),
            Topics = page.Texts("topics"),
            IsDraft = page.Flag("draft")?.Value ?? false,
            RedirectFrom = page.Texts("redirect-from"),
            Order = page.Number("order"),
            Image = page.Text("image"),
            ImageText = page.Text("image-alt"),
            Claims = page.Mappings("claims", "a claim").Select(claim => ClaimParser.Read(claim, faults)).ToList(),
            Prose = ProseText.Read(text, path, matter.BodyStart, takesMarks: true, faults),
        };
        page.End();
        return parsed;
    }

    private static void CheckName(string path, ICollection<Fault> faults)
    {
        foreach (var part in path[InputTree.Prefix.Length..^".md".Length].Split('/'))
        {
            if (Slug.IsValid(part))
                continue;
            faults.Add(new Fault.InvalidId(
                Location.StartOf(path),
                part,
                "the file's path is the page's address, made of lower-case letters a to z, digits and single hyphens",
                Slug.From(part) is { Length: > 0 } near ? near : null));
        }
    }
}
