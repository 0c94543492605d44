using AngleSharp.Dom;
using Explainer.Check;
using Explainer.Compose.Pages;
using Explainer.Languages;
using Explainer.Parse;
using Explainer.Resolve;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>How the page shows what a claim rests on.</summary>
public sealed class EvidenceTests
{
    [Fact]
    public async Task A_note_quotes_exact_words_and_names_a_paraphrase_as_one()
    {
        var note = await NoteAsync();
        var quotation = note.QuerySelectorAll("blockquote");
        Assert.All(quotation, quote => Assert.Equal(("ar", "rtl"), (quote.GetAttribute("lang"), quote.GetAttribute("dir"))));
        Assert.Equal(2, quotation.Length);
        var paraphrase = note.QuerySelectorAll("p.paraphrase").Single(part => part.TextContent.StartsWith("Paraphrase by the editors:", StringComparison.Ordinal));
        Assert.Null(paraphrase.QuerySelector("blockquote, q"));
        Assert.Null(paraphrase.GetAttribute("lang"));
    }

    [Fact]
    public async Task A_note_leads_to_the_claim_the_passage_the_original_and_its_copy()
    {
        var note = await NoteAsync();
        var targets = note.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Superset(
            new HashSet<string?>(StringComparer.Ordinal) { "/claims/toll/", "/sources/un/#p1", "https://un.example/a?b=1&c=2", "https://archive.example/un" },
            targets.ToHashSet(StringComparer.Ordinal));
        Assert.Contains("29 December 2019, paragraph 4", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_leads_back_to_each_of_its_references()
    {
        var samples = new Samples();
        var text = await Rendered.TextAsync(samples.Explainer() with { Notes = [samples.Note(1)] });
        Assert.Contains("""<a class="back" href="#r1" role="doc-backlink" aria-label="Back to the text of note 1, place 1">""", text, StringComparison.Ordinal);
        Assert.Contains("""<a class="back" href="#r1-2" role="doc-backlink" aria-label="Back to the text of note 1, place 2">""", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_confirmed_stands_before_the_notes_says_why_and_leads_to_the_note()
    {
        var samples = new Samples();
        var open = samples.Note(2) with { Claim = samples.Claim() with { Rating = new("conflicting", "In conflict"), Status = ClaimStatus.Cited }, Explanation = "They differ.", References = ["r2"] };
        var disputed = samples.Note(3) with { Claim = samples.Claim("c", ClaimStatus.Disputed) with { Rating = null }, Explanation = null, References = ["r3"] };
        var page = await Rendered.DocumentAsync(samples.Explainer() with { Notes = [samples.Note(1), open, disputed] });
        var section = page.QuerySelector("section:has(> #unconfirmed)")!;
        Assert.Contains("notes", section.NextElementSibling!.ClassList);
        Assert.Equal(["#n2", "#n3"], section.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["In conflict", "They differ.", "Disputed", "At least one source that we cite says otherwise."],
            section.QuerySelectorAll(".label, .in-short").Select(part => part.TextContent.Trim()));
        Assert.NotNull(page.QuerySelector(".contents a[href='#unconfirmed']"));
    }

    [Fact]
    public async Task Where_everything_is_confirmed_nothing_is_said_of_it()
    {
        var samples = new Samples();
        Assert.Null((await Rendered.DocumentAsync(samples.Explainer() with { Notes = [samples.Note(1)] })).QuerySelector("#unconfirmed, [href='#unconfirmed']"));
    }

    [Fact]
    public async Task Stance_and_grade_are_said_in_words()
    {
        var labels = (await NoteAsync()).QuerySelectorAll(".label").Select(label => string.Join('|', label.Children.Select(child => child.TextContent))).ToList();
        Assert.Contains("Word for word|Supports", labels);
        Assert.Contains("Disputes", labels);
    }

    [Fact]
    public async Task A_citation_of_nothing_is_shown_by_the_name_that_it_uses() =>
        Assert.Contains("There is no such passage: un#p9", (await NoteAsync()).TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task A_claims_page_marks_the_words_in_their_surroundings()
    {
        var text = await Rendered.TextAsync(new Samples("Words").Pages.OfType<ClaimPage>().Single());
        Assert.Contains("""<span class="around">…before </span><mark>Words</mark><span class="around"> after…</span>""", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fallen_claim_says_so_and_leads_to_the_one_that_stands()
    {
        var banner = (await Rendered.DocumentAsync(new Samples().Pages.OfType<ClaimPage>().Single())).QuerySelectorAll(".banner")[^1];
        Assert.StartsWith("Replaced. Another claim has taken the place of this one. It now reads: Some words", banner.TextContent, StringComparison.Ordinal);
        Assert.Equal("/claims/new-toll/", banner.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_cell_of_who_said_what_leads_to_the_statement_below()
    {
        var page = await Rendered.DocumentAsync(new Samples().Pages.OfType<WhoSaidWhatPage>().Single());
        var cell = page.QuerySelector("table.stances td a")!;
        Assert.Equal("#toll", cell.GetAttribute("href"));
        Assert.Equal("Ddenies 2×, in exact words", cell.TextContent);
        Assert.Equal(["col", "col", "col", "col"], page.QuerySelectorAll("thead th").Select(header => header.GetAttribute("scope")));
        var detail = page.QuerySelector("article#toll")!;
        Assert.Equal("ar", detail.QuerySelector("blockquote")!.GetAttribute("lang"));
        Assert.Null(page.QuerySelector("article#said blockquote"));
        Assert.NotNull(page.QuerySelector("section#topic_toll > article#toll"));
    }

    [Fact]
    public async Task A_date_without_a_machine_value_is_no_time_element()
    {
        var page = await Rendered.DocumentAsync(new Samples().Pages.OfType<TimelinePage>().Single());
        Assert.Equal("2019-12-29", page.QuerySelector("section h2 time")!.GetAttribute("datetime"));
        Assert.Equal("about 520", page.QuerySelector("span[data-edtf='0520~']")!.TextContent);
        Assert.NotNull(page.QuerySelector("section#d_2019-12-29 > ol > li#toll"));
    }

    [Fact]
    public async Task A_correction_shows_what_was_and_what_is()
    {
        var page = await Rendered.DocumentAsync(new Samples().Pages.OfType<CorrectionsPage>().Single());
        Assert.Single(page.QuerySelectorAll("del"));
        Assert.Single(page.QuerySelectorAll("ins"));
        Assert.Contains("Withdrawn. Nothing takes its place.", page.QuerySelectorAll("article")[1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_value_of_the_vocabularies_has_a_name_of_its_own()
    {
        var words = Language.English.Words;
        Different(Enum.GetValues<Act>(), words.Of);
        Different(Enum.GetValues<Act>(), words.Letter);
        Different(Enum.GetValues<Stance>(), words.Of);
        Different(Enum.GetValues<ClaimKind>(), words.Of);
        Different(Enum.GetValues<ClaimStatus>(), words.Of);
        Different(Enum.GetValues<EvidenceGrade>(), words.Of);
        Different(Enum.GetValues<Level>(), words.Of);

        static void Different<T>(T[] values, Func<T, string> name) => Assert.Equal(values.Length, values.Select(name).Distinct(StringComparer.Ordinal).Count());
    }

    private static async Task<IElement> NoteAsync() => (await Rendered.DocumentAsync(new Samples().Explainer())).GetElementById("n1")!;
}
