using System.Collections.Frozen;
using System.Text;
using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Cite;

/// <summary>Writes bibliographic items as BibTeX.</summary>
/// <remarks>
/// Entry types and <c>date</c> are those of biblatex 3, which reads EDTF; the fields have the names that classic BibTeX knows as well, and
/// <c>year</c> stands beside <c>date</c> for it. UTF-8, as Biber and modern BibTeX read it. No field stands twice in an entry: programs keep
/// either of two.
/// </remarks>
public static class BibTex
{
    private static readonly FrozenDictionary<string, string> EntryTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["article"] = "article", ["article-journal"] = "article", ["article-magazine"] = "article", ["article-newspaper"] = "article",
        ["bill"] = "legislation", ["book"] = "book", ["broadcast"] = "video", ["chapter"] = "incollection", ["classic"] = "book",
        ["collection"] = "collection", ["dataset"] = "dataset", ["entry"] = "inreference", ["entry-dictionary"] = "inreference",
        ["entry-encyclopedia"] = "inreference", ["figure"] = "image", ["graphic"] = "artwork", ["legal_case"] = "jurisdiction",
        ["legislation"] = "legislation", ["manuscript"] = "unpublished", ["map"] = "image", ["motion_picture"] = "movie", ["musical_score"] = "music",
        ["pamphlet"] = "booklet", ["paper-conference"] = "inproceedings", ["patent"] = "patent", ["performance"] = "performance",
        ["periodical"] = "periodical", ["personal_communication"] = "letter", ["post"] = "online", ["post-weblog"] = "online",
        ["regulation"] = "legislation", ["report"] = "report", ["review"] = "review", ["review-book"] = "review", ["software"] = "software",
        ["song"] = "audio", ["standard"] = "standard", ["thesis"] = "thesis", ["treaty"] = "legal", ["webpage"] = "online",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // CSL's text variables by the field that takes them; those that no field takes are left out.
    private static readonly FrozenDictionary<string, string> Fields = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["abstract"] = "abstract", ["collection-title"] = "series", ["edition"] = "edition", ["event-title"] = "eventtitle", ["genre"] = "type",
        ["ISBN"] = "isbn", ["ISSN"] = "issn", ["issue"] = "issue", ["note"] = "note", ["number"] = "number", ["number-of-pages"] = "pagetotal",
        ["original-title"] = "origtitle", ["page"] = "pages", ["publisher-place"] = "address", ["title-short"] = "shorttitle",
        ["version"] = "version", ["volume"] = "volume",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // Where a publisher, a place or an institution may be several, an "and" parts them.
    private static readonly FrozenSet<string> Lists =
        new[] { "address", "institution", "organization", "publisher" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>One entry, which ends in a line end.</summary>
    public static string Of(CslItem item)
    {
        var type = EntryTypes.GetValueOrDefault(item.Type, "misc");
        var isInJournal = type is "article" or "review" or "periodical";
        // What ends a key, or would begin a comment, cannot stand in it.
        var entry = new StringBuilder($"@{type}{{{Slug.Of(item.Id)}");
        var written = new HashSet<string>(StringComparer.Ordinal);
        // The braces within keep a style from changing the case of a title, and a name from being taken apart.
        Add("title", $"{{{Escape(item.Title)}}}");
        if (item.Authors.Count > 0)
            Add("author", string.Join(" and ", item.Authors.Select(Name)));
        var (container, publisher) = Outlet(type, item);
        AddText(container, item.ContainerTitle);
        AddText(publisher, item.Publisher);
        foreach (var (name, value) in item.OtherTexts)
            AddText(FieldOf(name, isInJournal), value);
        if (item.Issued is { } issued)
        {
            Add("date", Date(issued));
            if (issued.Start.Date is { Precision: >= EdtfPrecision.Year, Earliest.Year: var year and >= 1 and <= 9999 })
                Add("year", FormattableString.Invariant($"{year:0000}"));
        }
        Add("doi", Verbatim(item.OtherTexts.FirstOrDefault(text => text.Name == "DOI").Value));
        Add("url", Verbatim(item.Url));
        Add("urldate", item.Accessed is { } accessed ? Date(accessed) : null);
        AddText("language", item.Language);
        return entry.Append("\n}\n").ToString();

        void AddText(string? field, string? text)
        {
            if (field is not null && text is not null)
                Add(field, Lists.Contains(field) && HasAnd(text) ? $"{{{Escape(text)}}}" : Escape(text));
        }

        void Add(string field, string? value)
        {
            if (value is not null && written.Add(field))
                entry.Append(",\n  ").Append(field).Append(" = {").Append(value).Append('}');
        }
    }

    /// <summary>A text as TeX prints it: its special characters are escaped, and braces come in pairs.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            escaped.Append(c switch
            {
                '\\' => @"\textbackslash{}",
                // BibTeX counts braces even behind a backslash.
                '{' => @"\textbraceleft{}",
                '}' => @"\textbraceright{}",
                '~' => @"\textasciitilde{}",
                '^' => @"\textasciicircum{}",
                '$' or '&' or '#' or '%' or '_' => $@"\{c}",
                '\n' or '\r' or '\t' => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }

    // The field that takes a text; null where none does. A journal's issue is what BibTeX calls its number; the number of an article is another.
    private static string? FieldOf(string name, bool isInJournal) => (isInJournal, name) switch
    {
        (true, "issue") => "number",
        (true, "number") => "eid",
        _ => Fields.GetValueOrDefault(name),
    };

    // The fields that take the container and the publisher; null where there is no room for one.
    private static (string? Container, string? Publisher) Outlet(string type, CslItem item) => type switch
    {
        // An article without a journal is none to BibTeX, and what has no other name is called like its publisher.
        "article" or "review" when item.ContainerTitle is null => (null, "journal"),
        "article" or "review" or "periodical" => ("journal", "publisher"),
        "incollection" or "inproceedings" or "inreference" => ("booktitle", "publisher"),
        "report" or "thesis" => ("series", "institution"),
        "online" when item.ContainerTitle is null => (null, "organization"),
        "online" => ("organization", item.Publisher == item.ContainerTitle ? null : "publisher"),
        _ => ("howpublished", "publisher"),
    };

    // Within braces a name is one word, and no program takes it apart; "others" would mean that there are more.
    private static string Name(CslName name) => name is { Literal: null, Given: { } given }
        ? $"{Part(name.Family ?? "")}, {Part(given)}"
        : $"{{{Escape(name.Literal ?? name.Family ?? "")}}}";

    // A comma and an "and" part names; within braces they are words.
    private static string Part(string name) => name.Contains(',', StringComparison.Ordinal) || HasAnd(name) ? $"{{{Escape(name)}}}" : Escape(name);

    private static bool HasAnd(string text) => $" {text} ".Contains(" and ", StringComparison.OrdinalIgnoreCase);

    // Times are left out: biblatex wants their seconds, which nobody may know.
    private static string Date(Edtf date) => string.Join('/', date.ToString().Split('/').Select(end => end.Split('T')[0]));

    private static string? Verbatim(string? address) => string.IsNullOrEmpty(address) ? null : string.Concat(address.Select(c =>
        c is '{' or '}' or '\\' or ' ' or '\n' or '\r' or '\t' ? Uri.HexEscape(c) : c.ToString()));
}
