using Explainer.Check;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Parse;
using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Tests.Theme;

/// <summary>Page models made by hand, one of each kind. Every text in them is <paramref name="Text"/>, so that a hostile one reaches every place.</summary>
internal sealed record Samples(string Text = "Some words")
{
    private static readonly DateText Day = new("29 December 2019", "2019-12-29", "2019-12-29");
    private static readonly DateText About = new("about 520", null, "0520~");

    public SiteFrame Frame { get; init; } = new()
    {
        Title = "A site",
        Description = "What it is.",
        Language = "en",
        Direction = "ltr",
        BaseUrl = "https://example.org",
        Publisher = "Editors",
        Explainers = [new("One", "/one/"), new("Two", "/two/")],
        Navigation = [new("Claims", "/claims/"), new("Timeline", "/timeline/")],
        Accent = null,
        Logo = null,
        Css = [],
        IsDraft = true,
    };

    public PersonSummary Person => new() { Id = "ann", Address = "/people/ann/", Name = Text, Type = PersonType.Person, Role = Text, Group = Text };

    public SourceSummary Source => new()
    {
        Id = "un", Address = "/sources/un/", Title = Text, Author = Text, ContainerTitle = Text + "!", Publisher = Text, Issued = Day,
        Url = "https://un.example/a?b=1&c=2", ArchiveUrl = "https://archive.example/un", Language = "en", ForeignLanguage = null, Type = "report", PassageCount = 2, ClaimCount = 1,
    };

    public PassageView Exact => new()
    {
        Id = "p1", Address = "/sources/un/#p1", IsExact = true, Words = Text, Language = "ar", Direction = "rtl", Translation = Text, Speaker = Person,
        Locator = "paragraph 4", Grade = EvidenceGrade.WordForWord, IsMissingFromSnapshot = true, Context = new("…before ", Text, " after…"), Source = Source,
    };

    public PassageView Paraphrase => Exact with
    {
        Id = "p2", Address = "/sources/un/#p2", IsExact = false, Translation = null, Grade = EvidenceGrade.Paraphrased, IsMissingFromSnapshot = false, Context = null,
    };

    public CitationView Citation(PassageView? passage, Stance stance = Stance.Supports) => new()
    {
        Stance = stance, CarriesClaim = true, Note = Text, Derived = "63 - 39 = 24", Passage = passage, Reference = "un#p9", Review = Review,
    };

    public ReviewView Review => new()
    {
        On = Day, By = Person, ClaimChange = WordDifference.Of(Text, Text + " anew"), PassageChange = WordDifference.Of(Text + " once", Text), IsSnapshotChanged = true,
    };

    public ClaimSummary Claim(string id = "toll", ClaimStatus status = ClaimStatus.Cited) => new()
    {
        Id = id, Address = $"/claims/{id}/", Text = Text, Kind = ClaimKind.Review, Status = status, Grade = EvidenceGrade.Quoted, IndependentOrigins = 2,
        Speaker = Person, Act = Act.Denies, Date = About, Said = Day, Place = Text, Rating = new("refuted", Text), Page = new(Text, "/one/"),
    };

    public Note Note(int number, string id = "toll") => new()
    {
        Number = number, Claim = Claim(id), Explanation = Text, Appearance = Exact,
        Citations = [Citation(Exact), Citation(Paraphrase, Stance.Disputes), Citation(null)], References = [$"r{number}", $"r{number}-2"],
    };

    public CorrectionView Correction => new() { Claim = Claim(), Date = Day, Reason = Text, Was = Text, Now = Text, SupersededBy = Claim("new-toll") };

    /// <summary>Prose whose marks name the claims of these statuses, in order of their numbers.</summary>
    public ProseView Prose(string markdown, params (string Id, ClaimStatus Status)[] claims)
    {
        var text = ProseText.Read(markdown, "input/one.md", 0);
        var marks = new Dictionary<ClaimMark, ProseMark>();
        var uses = new Dictionary<int, int>();
        foreach (var mark in text.Marks)
        {
            var number = Array.FindIndex(claims, claim => claim.Id == mark.ClaimId) + 1;
            if (number == 0)
                continue;
            var use = uses[number] = uses.GetValueOrDefault(number) + 1;
            marks[mark] = new(number, Claim(mark.ClaimId, claims[number - 1].Status), use == 1 ? mark.ClaimId : null, use == 1 ? $"r{number}" : $"r{number}-{use}");
        }
        var syntax = text.Syntax();
        return new()
        {
            Syntax = syntax, FirstBlock = 0, BlockCount = syntax.Document.Count, Marks = marks,
            // A link to nowhere is one that must not be followed.
            Hrefs = syntax.Links.Zip(text.Links.Where(link => !link.IsHtml)).ToDictionary(pair => pair.First, pair => pair.Second.Target == "nowhere" ? null : pair.Second.Target),
        };
    }

    public ExplainerPage Explainer(ProseView? body = null) => Head(new ExplainerPage
    {
        Address = "/one/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame,
        Lead = Prose("The answer is [known](claim:toll).", ("toll", ClaimStatus.Cited)),
        Body = body ?? Prose("## First\n\nIt is [said](claim:toll2) and [said again](claim:toll2).\n\n### Below\n\nWords.\n\n## Second\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n", ("-", ClaimStatus.Cited), ("toll2", ClaimStatus.Disputed)),
        Contents = [new("First", "#first"), new("Second", "#second")],
        Notes = [Note(1) with { References = ["r1"] }, Note(2, "toll2") with { Claim = Claim("toll2", ClaimStatus.Disputed) }],
        Authors = [Person, Person], Topics = [Text], Published = Day, Updated = Day, LastChecked = Day, SourceCount = 1, Corrections = [Correction],
        Previous = new(Text, "/zero/"), Next = new(Text, "/two/"),
    });

    /// <summary>One page of each kind.</summary>
    public IReadOnlyList<PageModel> Pages =>
    [
        Head(new HomePage { Address = "/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Introduction = Prose("Hello."), Notes = [],
            Explainers = [new() { Title = Text, Address = "/one/", Description = Text, Updated = Day, ClaimCount = 1, SourceCount = 2 }], ClaimCount = 1, SourceCount = 2, PersonCount = 3, Updated = Day }) with { Breadcrumb = [] },
        Explainer(),
        Head(new ClaimPage { Address = "/claims/toll/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Claim = Claim("toll", ClaimStatus.Superseded), Quote = Text, QuoteLanguage = "ar", Explanation = Text,
            Scale = [new("refuted", Text), new("supported", Text)], Appearance = Exact, Support = [Citation(Exact), Citation(Paraphrase, Stance.Partly)], Contrary = [Citation(Exact, Stance.Disputes)],
            Other = [Citation(Paraphrase, Stance.Context)], About = new(Text, "/claims/other/"), Topics = [Text], Places = [new(Text, "/one/#toll")], Statements = [Claim("denial")], LastChecked = Day,
            Correction = Correction, SupersededBy = Claim("new-toll"), Supersedes = [Claim("old-toll")], Problems = [Text], CiteAs = Text }),
        Head(new ClaimsPage { Address = "/claims/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Groups = [new() { Page = new(Text, "/one/"), Claims = [Claim(), Claim("other")] }], Total = 2,
            ByStatus = [new(ClaimStatus.Cited, 2)], ByKind = [new(ClaimKind.Review, 2)], Part = new(2, 2, ["/claims/", "/claims/2/"]) }),
        Head(new SourcePage { Address = "/sources/un/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Source = Source, Rights = Text, Accessed = Day, ArchiveDate = Day, SnapshotSha256 = new string('a', 64),
            DerivedFrom = [new(Text, "/sources/ap/")], RepeatedBy = [new(Text, "/sources/bbc/")], Note = Prose("# Above\n\nWords."),
            Passages = [new() { Passage = Exact, Claims = [new(Claim(), Stance.Supports)], Reviews = [Claim("rated")] }, new() { Passage = Paraphrase, Claims = [], Reviews = [] }] }),
        Head(new SourcesPage { Address = "/sources/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Sources = [Source], Total = 1, Part = new(1, 1, ["/sources/"]) }),
        Head(new PersonPage { Address = "/people/ann/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Person = Person, AlternateNames = [Text], Roles = [new(Text, new(Text, ""), Day, Day), new(null, new(Text, "/people/un/"), null, null)],
            SameAs = ["https://www.wikidata.org/entity/Q1"], Biography = Prose("Words."), Acts = [new(Act.Denies, 2)], Statements = [Claim()], Members = [Person] }),
        Head(new PeoplePage { Address = "/people/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Groups = [new() { Title = Text, People = [new(Person, 2)] }, new() { Title = "", People = [new(Person, 0)] }] }),
        Head(new TimelinePage { Address = "/timeline/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame,
            Sections = [new() { Id = "d_2019-12-29", Date = Day, Entries = [new() { Claim = Claim(), Sources = [Source] }] }], Part = new(1, 1, ["/timeline/"]) }),
        Head(new WhoSaidWhatPage { Address = "/who-said-what/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Columns = [new("topic_toll", Text, null, "#topic_toll"), new("claim_x", Text, "/claims/x/", "#claim_x"), new("other_", "", null, "#other_")], Part = new(1, 1, ["/who-said-what/"]),
            Groups = [new() { Title = Text, Rows = [new() { Speaker = Person, Cells = [[new(Act.Denies, 2, "#toll", true), new(Act.Says, 1, "#said", false)], [], []] }] }],
            Sections = [new() { Subject = new("topic_toll", Text, null, "#topic_toll"), Utterances = [new() { Claim = Claim(), Quote = Text, QuoteLanguage = "ar", ReportedBy = [Source], About = null }] },
                new() { Subject = new("claim_x", Text, "/claims/x/", "#claim_x"), Utterances = [] },
                new() { Subject = new("other_", "", null, "#other_"), Utterances = [new() { Claim = Claim("said"), Quote = null, QuoteLanguage = null, ReportedBy = [], About = new(Text, "/claims/y/") }] }] }),
        Head(new VerificationPage { Address = "/verification/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Totals = Row("/"), Pages = [Row("/one/")], ByStatus = [new(ClaimStatus.Uncited, 1)],
            ByGrade = [new(EvidenceGrade.None, 1)], Unsupported = [Claim()], Findings = [Finding], Notes = 3, Suppressed = [new(Finding, Text)], Rules = [Rule], SourceCount = 1, SnapshotCount = 1 }),
        Head(new RulesPage { Address = "/rules/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Families = [new(Text, [Rule])] }),
        Head(new RulePage { Address = "/rules/FC204/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Rule = Rule, OwnLevel = Level.Error, Family = Text, Documentation = Prose("## Why\n\nWords.\n"), Findings = [Finding] }),
        Head(new CorrectionsPage { Address = "/corrections/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Corrections = [Correction, Correction with { Was = null, Now = null, Date = null, SupersededBy = null }] }),
        Head(new SearchPage { Address = "/search/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Letters = [new("A", "/search/#a"), new("م", "/search/page/2/#م")], Total = 501,
            Sections = [new("A", "a", [new(new(Text, "/one/"), NamedKind.Explainer), new(new(Text, "/people/ann/"), NamedKind.Person)])], Part = new(1, 2, ["/search/", "/search/page/2/"]),
            Kinds = [("source", NamedKind.Source)], Statuses = [("cited", ClaimStatus.Cited)] }),
        Head(new NotFoundPage { Address = "/404.html", Title = Text, Description = Text, Breadcrumb = [], Site = Frame }),
        Head(new RedirectPage { Address = "/old/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Target = "/one/" }),
    ];

    private RuleView Rule => new("FC204", Text, "/rules/FC204/", Level.Warning, 1);

    private FindingView Finding => new(Level.Error, "FC204", Text, "/rules/FC204/", "input/one.md:3", Text, new(Text, "/claims/toll/"));

    private PageVerification Row(string address) => new()
    {
        Page = new(Text, address), Claims = 7, Supported = 6, WordForWord = 5, TwoOrigins = 4, Reviewed = 3, Archived = 2, CheckWorthy = 12, Covered = 11, Findings = 1,
    };

    private TPage Head<TPage>(TPage page) where TPage : PageModel => (TPage)(page with
    {
        Breadcrumb = [new("A site", "/")],
        Head = new()
        {
            Feeds = [new("A site", "/feed.xml", "application/atom+xml"), new("A site", "/feed.json", "application/feed+json"), new("A site: " + Text, "/corrections/feed.xml", "application/atom+xml")],
            Picture = new("/flood.png", Text), Published = "2019-12-29", Modified = "2020", LinkedData = "{}", OpenSearch = "/opensearch.xml", Manifest = "/manifest.webmanifest",
        },
    });
}
