using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Xunit;

namespace Explainer.Tests.Compose;

public sealed class WhoSaidWhatTests
{
    private static readonly WhoSaidWhatPage Flood = FloodSite.Build().Page<WhoSaidWhatPage>();

    [Fact]
    public void Columns_are_topics_then_claims_then_all_that_names_neither() =>
        Assert.Equal(
            [new Subject("topic_cause", "The cause", "/topics/cause/", "#topic_cause"), new("claim_toll", "At least 24 people died in the flood.", "/claims/toll/", "#claim_toll"), new("other_", "", null, "#other_")],
            Flood.Columns);

    [Fact]
    public void Rows_stand_by_group_and_name()
    {
        Assert.Equal(["The state", "The press"], Flood.Groups.Select(group => group.Title));
        Assert.Equal(["Ann Mayor"], Flood.Groups[0].Rows.Select(row => row.Speaker.Name));
    }

    [Fact]
    public void Cell_counts_each_act_and_leads_to_the_first()
    {
        Assert.Equal([new ActCell(Act.Denies, 1, "#mayor-denies", "group:state topic:cause", IsExact: true)], Flood.Groups[0].Rows[0].Cells[0]);
        Assert.Empty(Flood.Groups[0].Rows[0].Cells[1]);
        Assert.Equal([new ActCell(Act.Accuses, 1, "#chief-accuses", "group:press topic:toll", IsExact: false)], Flood.Groups[1].Rows[0].Cells[1]);
        Assert.Equal([new ActCell(Act.DeclinesToComment, 1, "#chief-mute", "group:press", IsExact: false)], Flood.Groups[1].Rows[0].Cells[2]);
    }

    [Fact]
    public void Detail_has_the_exact_words_and_who_reported_them()
    {
        var utterance = Assert.Single(Flood.Sections[0].Utterances);
        Assert.Equal(("The dam is whole.", null, null), (utterance.Quote, utterance.QuoteLanguage, utterance.About));
        Assert.Equal(["herald"], utterance.ReportedBy.Select(report => report.Source.Id));
    }

    [Fact]
    public void Quotation_is_in_the_language_of_the_passage_that_holds_it()
    {
        var page = SmallSite.Of(
            ("a.md", """
                ---
                title: A
                claims:
                  - id: b
                    kind: statement
                    speaker: p
                    text: P said no.
                    quote: لا
                    citations: [s#en, s#ar]
                ---
                """),
            ("people/p.md", "---\nname: P\n---\n"),
            ("sources/s.md", "---\ntitle: S\nlanguage: en\npassages:\n  - { id: en, exact: He said no. }\n  - { id: ar, exact: قال لا., language: ar }\n---\n")).Page<WhoSaidWhatPage>();
        Assert.Equal("ar", page.Sections[0].Utterances[0].QuoteLanguage);
    }

    [Fact]
    public void Utterances_stand_by_date_undated_ones_last()
    {
        var page = Site("""
              - { id: late, kind: statement, speaker: p, text: Late., said: 2020-02-03 }
              - { id: undated, kind: statement, speaker: p, text: Undated. }
              - { id: early, kind: statement, speaker: p, text: Early., said: 2020-02 }
            """);
        Assert.Equal(["early", "late", "undated"], page.Sections[0].Utterances.Select(utterance => utterance.Claim.Id));
        Assert.Equal("#early", page.Groups[0].Rows[0].Cells[0][0].Address);
    }

    [Fact]
    public void Of_more_than_ten_subjects_the_least_used_share_the_last_column()
    {
        var claims = string.Concat(Enumerable.Range(1, 12).SelectMany(topic => Enumerable.Range(1, topic is 3 or 5 or 9 ? 1 : 2)
            .Select(n => $"  - {{ id: c{topic}-{n}, kind: statement, speaker: p, text: Said., about: t{topic:00}, topics: [t{topic:00}] }}\n")));
        var page = Site(claims);

        Assert.Equal(["t01", "t02", "t04", "t06", "t07", "t08", "t10", "t11", "t12"], page.Columns.SkipLast(1).Select(column => column.Id["topic_".Length..]));
        Assert.Equal("other_", page.Columns[^1].Id);
        Assert.Equal(["c3-1", "c5-1", "c9-1"], page.Sections[^1].Utterances.Select(utterance => utterance.Claim.Id));
        Assert.Equal(new PageLink("T03", "/topics/t03/"), page.Sections[^1].Utterances[0].About);
        Assert.Equal(21, page.Sections.Sum(section => section.Utterances.Count));
        Assert.Equal(page.Columns, page.Sections.Select(section => section.Subject));
    }

    [Fact]
    public void Ten_subjects_have_a_column_each()
    {
        var page = Site(string.Concat(Enumerable.Range(1, 10).Select(n => $"  - {{ id: c{n}, kind: statement, speaker: p, text: Said., about: t{n}, topics: [t{n}] }}\n")));
        Assert.Equal(10, page.Columns.Count);
        Assert.DoesNotContain(page.Columns, column => column.Id == "other_");
    }

    [Fact]
    public void Statement_without_a_speaker_stands_in_the_detail_only()
    {
        var page = Site("  - { id: nobody, kind: statement, text: Somebody said so. }\n");
        Assert.Empty(page.Groups);
        Assert.Equal(["nobody"], page.Sections[0].Utterances.Select(utterance => utterance.Claim.Id));
    }

    [Fact]
    public void Withdrawn_statement_stands_in_the_detail_and_counts_no_more()
    {
        var page = Site("  - { id: gone, kind: statement, speaker: p, text: P said so., correction: { date: 2020-01-01, text: P did not., retracted: true } }\n");
        Assert.Empty(page.Groups);
        Assert.Equal(["gone"], page.Sections[0].Utterances.Select(utterance => utterance.Claim.Id));
    }

    [Fact]
    public void Turn_of_a_speaker_is_told_at_what_it_turns_from_and_more_of_the_same_is_not()
    {
        var page = Site("""
              - { id: denies, kind: statement, speaker: p, text: P denied., about: t, topics: [t], act: denies, said: 2020-01-01 }
              - { id: condemns, kind: statement, speaker: p, text: P condemned., about: t, topics: [t], act: condemns, said: 2020-01-02 }
              - { id: same-day, kind: statement, speaker: p, text: P admitted., about: t, topics: [t], act: confirms, said: 2020-01-01 }
              - { id: confirms, kind: statement, speaker: p, text: P admitted., about: t, topics: [t], act: confirms, said: 2020-01-03 }
            """);
        Assert.Equal(["denies: confirms", "same-day: ", "condemns: ", "confirms: "], page.Sections[0].Utterances.Select(utterance => $"{utterance.Claim.Id}: {utterance.Turn?.Id}"));
    }

    [Fact]
    public void Report_that_repeats_another_is_traced_to_the_first()
    {
        var utterance = FloodSite.Build().Page<WhoSaidWhatPage>().Sections[0].Utterances[0];
        Assert.Equal(["herald: un"], utterance.ReportedBy.Select(report => $"{report.Source.Id}: {string.Join(' ', report.Chain.Select(source => source.Id))}"));
    }

    private static WhoSaidWhatPage Site(string claims) =>
        SmallSite.Of(("a.md", $"---\ntitle: A\nclaims:\n{claims}\n---\n"), ("people/p.md", "---\nname: P\n---\n")).Page<WhoSaidWhatPage>();

    [Fact]
    public void Many_statements_are_split_over_pages_and_every_cell_leads_to_the_right_one()
    {
        var claims = string.Concat(Enumerable.Range(0, 501).Select(i =>
            $"  - {{ id: s{i}x, kind: statement, text: It was said., speaker: {(i < 500 ? "ann" : "zoe")}, act: {(i < 500 ? "says" : "denies")}, said: {2020 + (i / 500)}, citations: [s#p1] }}\n"));
        var build = SmallSite.Of(
            ("p.md", $"---\ntitle: P\nclaims:\n{claims}---\n"),
            ("people/ann.md", "---\nname: Ann\n---\n"),
            ("people/zoe.md", "---\nname: Zoe\n---\n"),
            ("sources/s.md", "---\ntitle: S\npassages:\n  - { id: p1, paraphrase: It was said. }\n---\n"));
        var pages = build.Compose().OfType<WhoSaidWhatPage>().ToList();

        Assert.Equal(["/who-said-what/", "/who-said-what/page/2/"], pages.Select(page => page.Address));
        Assert.Equal([500, 1], pages.Select(page => page.Sections.Sum(section => section.Utterances.Count)));
        Assert.Equal(["#s0x", "/who-said-what/page/2/#s500x"], pages[0].Groups[0].Rows.Select(row => Assert.Single(row.Cells[0]).Address));
        Assert.Empty(pages[1].Groups);
        Assert.Contains("s500x", build.Site.AddressBook.Find("/who-said-what/page/2/")!.Fragments!);
    }
}
