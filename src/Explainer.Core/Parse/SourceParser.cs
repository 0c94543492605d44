using Explainer.Parse.Prose;
using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads a source: a CSL item, its passages, and the editors' note.</summary>
internal static class SourceParser
{
    public static ParsedSource Read(string text, string path, YamlMapping? defaults, ICollection<Fault> faults)
    {
        var matter = FrontMatter.Read(text, path, faults);
        var source = new MappingReader(matter.Mapping, "a source", matter.IsReadable ? faults : [], defaults);
        var parsed = new ParsedSource
        {
            Path = path,
            Id = FileId.Of(path, faults),
            Type = source.OneOf("type", Vocabulary.CslTypes, Vocabulary.CslTypeKind),
            Title = source.RequiredText("title"),
            Authors = source.Items("author").Select(node => ReadName(node, source, faults)).OfType<CslName>().ToList(),
            ContainerTitle = source.Text("container-title"),
            Publisher = source.Text("publisher"),
            Issued = source.Date("issued"),
            Accessed = source.Date("accessed"),
            Url = source.Text("URL"),
            Language = source.Text("language"),
            Rights = source.Text("rights"),
            DerivedFrom = source.Texts("derived-from"),
            ArchiveUrl = source.Text("archive-url"),
            ArchiveDate = source.Date("archive-date"),
            Snapshot = source.Text("snapshot"),
            Sha256 = ReadDigest(source, faults),
            Passages = source.Mappings("passages", "a passage").Select(passage => ReadPassage(passage, faults)).ToList(),
            OtherTexts = Vocabulary.CslTexts.Select(name => (name, source.Text(name)?.Value ?? "")).Where(pair => pair.Item2.Length > 0).ToList(),
            Note = ProseText.Read(text, path, matter.BodyStart, takesMarks: false, faults),
        };
        source.End();
        return parsed;
    }

    private static CslName? ReadName(YamlNode node, MappingReader source, ICollection<Fault> faults)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
            return new(null, null, scalar.Value.Trim());
        if (node is not YamlMapping mapping)
        {
            source.Wrong(node, "author", "a list of names, each a text or a mapping of family and given");
            return null;
        }
        var name = new MappingReader(mapping, "a name", faults);
        var literal = name.Text("literal");
        var family = literal is null ? name.RequiredText("family") : name.Text("family");
        var parsed = new CslName(family?.Value, name.Text("given")?.Value, literal?.Value);
        name.End();
        return parsed;
    }

    private static Written<string>? ReadDigest(MappingReader source, ICollection<Fault> faults)
    {
        var digest = source.Text("sha256");
        if (digest is { } written && !(written.Value.Length == 64 && written.Value.All(char.IsAsciiHexDigit)))
            faults.Add(new Fault.WrongType(written.At, "sha256", "64 hexadecimal digits", $"\"{written.Value}\"", Meant: null));
        return digest;
    }

    private static ParsedPassage ReadPassage(MappingReader passage, ICollection<Fault> faults)
    {
        var parsed = new ParsedPassage
        {
            At = passage.At,
            Id = passage.RequiredId("id"),
            Exact = passage.Text("exact"),
            Paraphrase = passage.Text("paraphrase"),
            Prefix = passage.Text("prefix"),
            Suffix = passage.Text("suffix"),
            Locator = passage.Text("locator"),
            Label = passage.OneOf("label", Vocabulary.CslLocatorLabels, Vocabulary.CslLocatorLabelKind),
            Speaker = passage.Text("speaker"),
            Language = passage.Text("language"),
            Translation = passage.Text("translation"),
        };
        if (parsed is { Exact: null, Paraphrase: null })
            faults.Add(new Fault.MissingKey(passage.At, "exact or paraphrase", "a passage", IsEmpty: false));
        if (parsed is { Exact: not null, Paraphrase: { } paraphrase })
            faults.Add(new Fault.WrongType(paraphrase.At, "paraphrase", "nothing where there is an exact passage", "a paraphrase", Meant: null));
        passage.End();
        return parsed;
    }
}
