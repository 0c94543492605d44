using Explainer.Parse.Prose;
using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads a person or organisation.</summary>
internal static class PersonParser
{
    public static ParsedPerson Read(string text, string path, YamlMapping? defaults, ICollection<Fault> faults)
    {
        var matter = FrontMatter.Read(text, path, faults);
        var person = new MappingReader(matter.Mapping, "a person", matter.IsReadable ? faults : [], defaults);
        var parsed = new ParsedPerson
        {
            Path = path,
            Id = FileId.Of(path, faults),
            Name = person.RequiredText("name"),
            Type = person.Choice("type", Vocabulary.PersonTypes),
            AlternateNames = person.Texts("alternate-name"),
            Affiliations = person.Mappings("affiliation", "an affiliation").Select(ReadAffiliation).ToList(),
            Group = person.Text("group"),
            SameAs = person.Texts("same-as"),
            Biography = ProseText.Read(text, path, matter.BodyStart, takesMarks: false, faults),
        };
        person.End();
        return parsed;
    }

    private static ParsedAffiliation ReadAffiliation(MappingReader affiliation)
    {
        var parsed = new ParsedAffiliation(
            affiliation.Text("organization"), affiliation.Text("role"), affiliation.Date("start")?.Value, affiliation.Date("end")?.Value);
        affiliation.End();
        return parsed;
    }
}
