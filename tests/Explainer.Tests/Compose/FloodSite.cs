namespace Explainer.Tests.Compose;

/// <summary>A small publication in which every kind of thing occurs.</summary>
internal static class FloodSite
{
    public static readonly (string Name, string Text)[] Files =
    [
        ("site.yml", """
            title: The flood
            description: What happened in the valley.
            base-url: https://flood.example
            publisher: desk
            navigation:
              - title: When
                url: /timeline/
              - title: Nowhere
                url: /nowhere/
              - title: Abroad
                url: https://other.example/
            groups:
              state: The state
              press: The press
            topics:
              toll: The dead
              cause: The cause
            """),
        ("index.md", """
            ---
            title: All about the flood
            description: One flood, two pages.
            date: 2020-03-01
            order: 0
            claims:
              - id: happened
                text: The river left its bed.
                citations: [un#p2]
            ---

            [The river left its bed](claim:happened). Read [what happened](what-happened.md).
            """),
        ("what-happened.md", """
            ---
            title: What happened
            description: The river rose.
            date: 2020-03-01
            updated: 2020-03-10
            order: 1
            authors: [desk]
            topics: [toll]
            redirect-from: [/old-name, /older/]
            claims:
              - id: toll
                text: At least 24 people died in the flood.
                date: 2020-02-27
                place: Lowtown
                topics: [toll]
                citations:
                  - un#p1
                  - passage: herald#h1
                    stance: disputes
                    note: Says 23.
                  - passage: un#p2
                    stance: context
              - id: rain
                text: It rained for three days.
                date: 2020-02-24/2020-02-26
                citations: [un#p2]
              - id: dam-broke
                text: The dam broke.
                date: 2020-02-27
                superseded-by: dam-held
                correction:
                  date: 2020-03-10
                  text: The dam was found whole.
                citations: [herald#h1]
              - id: dam-held
                text: The dam held.
                citations: [un#p1]
            ---

            [At least 24 people died](claim:toll), and [it rained](claim:rain).

            ## The toll

            Again: [24 dead](claim:toll). See [the list](/claims/#toll) and [the other page](who-said.md#top).

            ### Details

            See [a script](javascript:alert), <https://other.example/>.

            ## The cause

            [The dam held](claim:dam-held).
            """),
        ("who-said.md", """
            ---
            title: Who said it
            date: 2020-03-05
            order: 2
            claims:
              - id: mayor-denies
                kind: statement
                text: The mayor denied that the dam broke.
                speaker: mayor
                act: denies
                about: cause
                said: 2020-02-28
                quote: The dam is whole.
                citations:
                  - passage: herald#h2
                    stance: reports
              - id: chief-accuses
                kind: statement
                text: The chief accused the town of counting badly.
                speaker: chief
                act: accuses
                about: toll
                said: 2020-02-27
                citations: [herald#h1]
              - id: chief-mute
                kind: statement
                text: The chief declined to comment.
                speaker: chief
                act: declines-to-comment
                citations: [herald#h1]
              - id: review-herald
                kind: review
                text: Only 23 people died.
                appearance: herald#h1
                rating: refuted
                explanation: The United Nations counted 24.
                citations:
                  - passage: un#p1
                    stance: disputes
                  - passage: herald#h3
                    stance: partly
                  - passage: un#p2
                    stance: context
            ---

            # Top

            [The mayor denied it](claim:mayor-denies), [the chief accused](claim:chief-accuses), [and was mute](claim:chief-mute);
            [one paper erred](claim:review-herald).
            """),
        ("sources/un.md", """
            ---
            type: report
            title: Report on the flood
            author: [{ family: Doe, given: Jane }, Richard Roe]
            publisher: United Nations
            issued: 2020-03
            accessed: 2020-03-09
            DOI: 10.1/flood
            snapshot: un.txt
            passages:
              - id: p1
                exact: at least 24 people died […] in Lowtown
                locator: 4-5
                label: paragraph
              - id: p2
                paraphrase: It rained for three days before the river left its bed.
            ---

            The first [report](https://un.example/).
            """),
        ("sources/herald.md", """
            ---
            title: A day in the valley
            container-title: The Herald
            URL: https://herald.example/day
            archive-url: javascript:alert(1)
            language: fr
            derived-from: [un]
            passages:
              - id: h1
                exact: 23 morts, dit-on.
                speaker: chief
                translation: 23 dead, they say.
              - id: h2
                exact: "« The dam is whole. »"
                language: en
                speaker: mayor
              - id: h3
                paraphrase: The paper corrected itself.
            ---
            """),
        ("snapshots/un.txt", "Summary.\nThe rain came first. We found that at least 24 people died on Thursday, most of them in Lowtown, before noon.\n"),
        ("people/mayor.md", """
            ---
            name: Ann Mayor
            alternate-name: [A. Mayor]
            group: state
            same-as: [https://wiki.example/Ann, javascript:alert]
            affiliation:
              - organization: town
                role: Clerk
                end: 2019
              - organization: town
                role: Mayor
                start: 2020
            ---

            Born in Lowtown; see [the source](../sources/un.md#p1).
            """),
        ("people/chief.md", "---\nname: Bob Chief\ngroup: press\naffiliation:\n  - organization: Fire brigade\n---\n"),
        ("people/town.md", "---\nname: Lowtown council\ntype: organization\ngroup: state\n---\n"),
        ("people/desk.md", "---\nname: The desk\ntype: organization\n---\n"),
        ("reviews.yml", """
            - claim: rain
              passage: un#p2
              by: desk
              on: 2020-03-09
              claim-text: It rained for three days.
              passage-text: It rained for three days before the river left its bed.
            """),
    ];

    public static SiteBuild Build() => SiteBuild.Check(InputTree.Of(Files));
}
