using Explainer.Check;
using Explainer.Compose;
using Explainer.Compose.Pages;
using Explainer.Compose.Parts;
using Explainer.Compose.Pictures;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Parse.Prose;
using Explainer.Resolve;
using Explainer.Text;
using Explainer.Text.Figures;

namespace Explainer.Tests.Theme;

/// <summary>Page models made by hand, one of each kind. Every text in them is <paramref name="Text"/>, so that a hostile one reaches every place.</summary>
internal sealed record Samples(string Text = "Some words")
{
    private static readonly DateText Day = new("29 December 2019", "2019-12-29", "2019-12-29");
    private static readonly DateText About = new("about 520", null, "0520~");

    public RatingCount Counted => new(new("refuted", Text), 2, "/claims/rating/refuted/");

    public SiteFrame Frame { get; init; } = new()
    {
        Title = "A site",
        Description = "What it is.",
        Language = "en",
        Direction = "ltr",
        BaseUrl = "https://example.org",
        Publisher = "Editors",
        License = new("CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0.html", "Quotations are others\u2019."),
        HasEmbeds = true,
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
        Locator = "paragraph 4", Grade = EvidenceGrade.WordForWord, IsMissingFromSnapshot = true, Context = new("…before ", Text, " after…"),
        SnapshotSha256 = new string('a', 64), InTextAddress = "/sources/un/text/#p1", Source = Source,
    };

    public PassageView Paraphrase => Exact with
    {
        Id = "p2", Address = "/sources/un/#p2", IsExact = false, Translation = null, Grade = EvidenceGrade.Paraphrased, IsMissingFromSnapshot = false, Context = null,
        SnapshotSha256 = null, InTextAddress = null,
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
        Figures = [], Coverage = null,
        Notes = [Note(1) with { References = ["r1"] }, Note(2, "toll2") with { Claim = Claim("toll2", ClaimStatus.Disputed) }], Evidence = null,
        Authors = [Person, Person], Topics = [new(Text, "/topics/toll/"), new(Text, "/topics/cause/")], Published = Day, Updated = Day, LastChecked = Day, SourceCount = 1, Ratings = [Counted], Corrections = [Correction],
        Previous = new(Text, "/zero/"), Next = new(Text, "/two/"),
    });

    /// <summary>One page of each kind.</summary>
    public IReadOnlyList<PageModel> Pages =>
    [
        Head(new HomePage { Address = "/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Introduction = Prose("Hello."), Notes = [],
            Explainers = [new() { Title = Text, Address = "/one/", Description = Text, Updated = Day, ClaimCount = 1, SourceCount = 2, Ratings = [Counted] }], ClaimCount = 1, SourceCount = 2, PersonCount = 3, Updated = Day }) with { Breadcrumb = [] },
        Explainer() with { Figures = [Figures], Coverage = Coverage, Evidence = Evidence },
        Head(new ClaimPage { Address = "/claims/toll/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Claim = Claim("toll", ClaimStatus.Superseded), Quote = Text, QuoteLanguage = "ar", Explanation = Text,
            Scale = [new("refuted", Text), new("supported", Text)], Appearance = Exact, Support = [Citation(Exact), Citation(Paraphrase, Stance.Partly)], Origins = Origins, Contrary = [Citation(Exact, Stance.Disputes)],
            Other = [Citation(Paraphrase, Stance.Context)], About = new(Text, "/claims/other/"), Topics = [new(Text, "/topics/toll/"), new(Text, "/topics/cause/")], Places = [new(Text, "/one/#toll")], Figures = [new(Text, Text, 3, "/one/#figures_1")], Statements = [Claim("denial")], LastChecked = Day,
            History = [History(HistoryKind.Compared, 2), History(HistoryKind.Corrected, 0) with { By = null, Reason = Text }, History(HistoryKind.Replaced, 1) with { Date = null }],
            Correction = Correction, SupersededBy = Claim("new-toll"), Supersedes = [Claim("old-toll")], Problems = [Text], EmbedCode = $"<iframe title=\"{Text}\">", OEmbedAddress = "/claims/toll/oembed.json" }),
        Head(new ClaimsPage { Address = "/claims/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Groups = [new() { Page = new(Text, "/one/"), Claims = [new(Claim(), "kind:review"), new(Claim("other"), "kind:review")] }], Total = 2, Filter = Filter,
            ByStatus = [new(ClaimStatus.Cited, 2)], ByKind = [new(ClaimKind.Review, 2)], Part = new(2, 2, ["/claims/", "/claims/2/"]) }),
        Head(new SourcePage { Address = "/sources/un/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Source = Source, Rights = Text, Accessed = Day, SnapshotSha256 = new string('a', 64), TextAddress = "/sources/un/text/", SourceCitation = new(Text, Text, Text),
            DerivedFrom = [new(Text, "/sources/ap/")], RepeatedBy = [new(Text, "/sources/bbc/")], Origins = Origins with { Frames = [Origins.Frames[0] with { Heading = null }], LeftOut = 0 }, Note = Prose("# Above\n\nWords."),
            Passages = [new() { Passage = Exact, Claims = [new(Claim(), Stance.Supports)], Reviews = [Claim("rated")] }, new() { Passage = Paraphrase, Claims = [], Reviews = [] }] }),
        Head(new SourceTextPage { Address = "/sources/un/text/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Source = Source, Rights = Text, SnapshotSha256 = new string('a', 64), Language = "ar", Direction = "rtl",
            Runs = [new(Text, false, []), new(Text, true, ["p1", "p2"]), new(Text, true, [])] }),
        Head(new TopicsPage { Address = "/topics/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Topics = [Topic] }),
        Head(new TopicPage { Address = "/topics/toll/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Topic = Topic, Explainers = [new() { Title = Text, Address = "/one/", Description = Text, Updated = Day, ClaimCount = 1, SourceCount = 2, Ratings = [Counted] }],
            Events = [new() { Id = "d_2019-12-29", Date = Day, Entries = [new() { Claim = Claim(), Actors = [Person], Marks = null, Sources = [Source] }] }],
            Statements = [Claim("said")], Others = [Claim("other")], InTimeline = new(Text, "/timeline/topic/toll/"), InWhoSaidWhat = new(Text, "/who-said-what/topic/toll/"), Part = new(1, 1, ["/topics/toll/"]) }),
        Head(new SourcesPage { Address = "/sources/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Sources = [new(Source, null)], Total = 1, Filter = null, Part = new(1, 1, ["/sources/"]) }),
        Head(new PersonPage { Address = "/people/ann/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Person = Person, AlternateNames = [Text], Roles = [new(Text, new(Text, ""), Day, Day), new(null, new(Text, "/people/un/"), null, null)],
            SameAs = ["https://www.wikidata.org/entity/Q1"], Biography = Prose("Words."), Acts = [new(Act.Denies, 2)], Statements = [Claim()], Members = [Person] }),
        Head(new PeoplePage { Address = "/people/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Groups = [new() { Title = Text, People = [new(Person, 2)] }, new() { Title = "", People = [new(Person, 0)] }] }),
        Head(new TimelinePage { Address = "/timeline/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame,
            Sections = [new() { Id = "d_2019-12-29", Date = Day, Entries = [new() { Claim = Claim(), Actors = [Person], Marks = "topic:toll", Sources = [Source] }] }], Filter = Filter, Picture = Swimlanes, Part = new(1, 1, ["/timeline/"]) }),
        Head(new WhoSaidWhatPage { Address = "/who-said-what/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Columns = [new("topic_toll", Text, null, "#topic_toll"), new("claim_x", Text, "/claims/x/", "#claim_x"), new("other_", "", null, "#other_")], Filter = Filter, Part = new(1, 1, ["/who-said-what/"]),
            Groups = [new() { Title = Text, Rows = [new() { Speaker = Person, Cells = [[new(Act.Denies, 2, "#toll", "topic:toll", true), new(Act.Says, 1, "#said", "", false)], [], []] }] }], Matrix = Matrix,
            Sections = [new() { Subject = new("topic_toll", Text, null, "#topic_toll"), Utterances = [new() { Claim = Claim(), Quote = Text, QuoteLanguage = "ar", Marks = "topic:toll", ReportedBy = [new(Source, [Source])], About = null, Turn = Claim("turn"), Correction = Correction }] },
                new() { Subject = new("claim_x", Text, "/claims/x/", "#claim_x"), Utterances = [] },
                new() { Subject = new("other_", "", null, "#other_"), Utterances = [new() { Claim = Claim("said"), Quote = null, QuoteLanguage = null, Marks = "", ReportedBy = [], About = new(Text, "/claims/y/"), Turn = null, Correction = null }] }] }),
        Head(new VerificationPage { Address = "/verification/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Totals = Row("/"), Pages = [Row("/one/")], ByStatus = [new(ClaimStatus.Uncited, 1)],
            ByGrade = [new(EvidenceGrade.None, 1)], Unsupported = [Claim()], Findings = [Finding], Notes = 3, Suppressed = [new(Finding, Text)], Rules = [Rule], SourceCount = 1, SnapshotCount = 1 }),
        Head(new RulesPage { Address = "/rules/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Families = [new(Text, [Rule])] }),
        Head(new RulePage { Address = "/rules/FC204/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Rule = Rule, OwnLevel = Level.Error, Family = Text, Documentation = Prose("## Why\n\nWords.\n"), Findings = [Finding] }),
        Head(new CorrectionsPage { Address = "/corrections/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Corrections = [Correction, Correction with { Was = null, Now = null, Date = null, SupersededBy = null }] }),
        Head(new DataPage { Address = "/data/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Files = [new(DataFileKind.Claims, Text, "/data/claims.json", "12 kB")] }),
        Head(new EmbedPage { Address = "/claims/toll/embed/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Claim = Claim(), Explanation = Text, Passage = Exact, Stance = Stance.Supports }),
        Head(new SearchPage { Address = "/search/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Letters = [new("A", "/search/#a"), new("م", "/search/page/2/#م")],
            Sections = [new("A", "a", [new(new(Text, "/one/"), NamedKind.Explainer), new(new(Text, "/people/ann/"), NamedKind.Person)])], Part = new(1, 2, ["/search/", "/search/page/2/"]),
            Kinds = [("source", NamedKind.Source)], Statuses = [("cited", ClaimStatus.Cited)] }),
        Head(new NotFoundPage { Address = "/404.html", Title = Text, Description = Text, Breadcrumb = [], Site = Frame }),
        Head(new RedirectPage { Address = "/old/", Title = Text, Description = Text, Breadcrumb = [], Site = Frame, Target = "/one/" }),
    ];

    private Swimlanes Swimlanes => new()
    {
        Width = 200, Height = 200, Axis = new(40, [new(10, 50), new(90, 120)], [new(50, 90)], [new(Text, 10, 12)], [(10, 14)]), EventLines = "M10 46V200", Undated = Hatching.Of(new(140, 40, 60, 160), 170, 32), Events = 2, Statements = 3, First = Day, Last = About,
        Lanes =
        [
            new(LaneKind.Events, "", new(0, 46, 200, 50), 0, 60, [LaneMark(1, Day), LaneMark(4, Day)]), new(LaneKind.Group, Text, new(0, 96, 200, 50), 0, 110, [LaneMark(1, null), LaneMark(5, About) with { Until = Day }]),
            new(LaneKind.Others, "", new(0, 146, 200, 50), 0, 160, []), new(LaneKind.Statements, "", new(0, 196, 200, 4), 0, 198, []),
        ],
    };

    private LaneMark LaneMark(int count, DateText? date) => new()
    {
        Address = "#toll", Count = count, Number = count > 1 ? new("4", 20, 75, Anchor.Middle) : null, Words = Text, Date = date, Until = null, IsDashed = date == About, IsDot = count == 1, Shape = new(14, 64, 20, 20), Arrows = "M20 70h9", Target = new(12, 62, 24, 24),
    };

    private FiguresPicture Figures => new()
    {
        Fragment = "figures_1", Topic = Text, Word = Text, Width = 200, Height = 120, Scale = [new("0", 20, 90, Anchor.End), new("5", 20, 40, Anchor.End)], Left = 24,
        Columns = [new(30, 90, 86, [new(Text, 60, 104, Anchor.Middle)], 104), new(100, 160, 86, [], 104)],
        Givers = [FigurePoint(new(Text, "/people/ann/"), false, Day), FigurePoint(null, true, null)],
        Points = [FigurePoint(new(Text, "/people/ann/"), false, Day), FigurePoint(null, true, null), FigurePoint(null, false, About)],
    };

    private FigurePoint FigurePoint(PageLink? who, bool isOurs, DateText? date) => new()
    {
        Claim = new(Text, "/claims/toll/"), Who = who, IsOurs = isOurs, Date = date, Number = Text, Bound = FigureBound.About, Sources = [new(Text, "/sources/un/"), new(Text, "/sources/un/")], Letter = new("A", 60, 55, Anchor.Middle),
        Shape = new(49, 39, 22, 22), Lines = "M60 39v-13", Target = new(48, 38, 24, 24),
    };

    private CoverageStrip Coverage => new(48, 24, [new("#r1", Text, new(6, 3, 12, 18), new(0, 0, 24, 24)), new(null, Text, new(30, 3, 12, 18), new(24, 0, 24, 24))], 1);

    private EvidenceMap Evidence => new()
    {
        Width = 400, Height = 100, Gap = (100, 300), IsGathered = true, Stances = [Stance.Supports, Stance.Partly, Stance.Disputes, Stance.Reports, Stance.Context],
        Claims = [new(new("1", "#n1"), new("1", 90, 20, Anchor.End), [new(Text, 70, 20, Anchor.End)], new(0, 0, 100, 24), [new(0, Stance.Supports, new(100, 12, 300, 12)), new(1, Stance.Disputes, new(100, 12, 300, 50))])],
        Sources = [new(Text, [new(Text, 310, 16), new(Text, 310, 32)], 12, [new(null, "/sources/un/", null, new(300, 0, 100, 24))], null), new(Text, [new(Text, 310, 54)], 50, [new(Text, "/sources/un/", new("1", 352, 54), new(340, 38, 24, 24))], new("+2", 400, 54, Anchor.End))],
    };

    private OriginsPicture Origins => new()
    {
        Width = 400, Height = 100, LeftOut = 3,
        Frames = [new(new(0, 0, 400, 100), new("", 10, 16), [Origin(OriginsRole.First, true), Origin(OriginsRole.Repeat, false), Origin(OriginsRole.Alone, true)], [new(100, 20, 200, 20), new(200, 40, 100, 40)], [new(12, 40, 60, new("", 24, 52))])],
    };

    private OriginsNode Origin(OriginsRole role, bool isSubject) => new(Text, "/sources/un/", role, isSubject, role == OriginsRole.Alone ? null : new("", 20, 30), [new(Text, 20, 46)], [new(Text, 20, 62)], new(10, 20, 100, 40));

    private StanceMatrix Matrix => new()
    {
        Width = 200, Height = 100, Acts = Enum.GetValues<Act>(), LeftOut = 2,
        Columns = [new(new("topic_toll", Text, null, "#topic_toll"), new(Text, 80, 17, Anchor.End), new("1", 100, 17, Anchor.Middle), new(0, 0, 112, 24), 100, 24), new(new("other_", "", null, "#other_"), new("", 110, 17), new("2", 130, 17), new(112, 0, 24, 24), 130, 24)],
        Groups = [new(new("", 0, 50), [new("1", 100, 50)], [new(Person, new(Text, 0, 70), new(0, 56, 80, 24), [new(new(Act.Denies, 2, "#toll", "topic:toll", true), new("topic_toll", Text, null, "#topic_toll"), 100, 68, new("×2", 112, 73), new(88, 56, 40, 24))])])],
    };
    private TopicSummary Topic => new() { Topic = new(Text, "/topics/toll/"), Explainers = [new(Text, "/one/")], EventCount = 1, StatementCount = 1, OtherCount = 1 };

    private FilterView Filter => new()
    {
        Whole = new("", "", Text, "/timeline/", 2, IsCurrent: false), IsInPlace = true,
        Keys = [new(FilterKey.Topic, [new("topic:toll", Text, Text, "/timeline/topic/toll/", 1, IsCurrent: true), new("topic:cause", Text, Text, "/timeline/topic/cause/", 1, IsCurrent: false)])],
    };

    private HistoryEntry History(HistoryKind kind, int links) => new() { Kind = kind, Date = Day, By = Person, Links = Enumerable.Repeat(new PageLink(Text, "/one/"), links).ToList() };

    private RuleView Rule => new("FC204", Text, "/rules/FC204/", Level.Warning, 1);

    private FindingView Finding => new(Level.Error, "FC204", Text, "/rules/FC204/", "input/one.md:3", Text, new(Text, "/claims/toll/"));

    private PageVerification Row(string address) => new()
    {
        Page = new(Text, address), Claims = 7, Supported = 6, WordForWord = 5, TwoOrigins = 4, Reviewed = 3, Archived = 2, LastChecked = Day, DaysSinceChecked = 3, CheckWorthy = 12, Covered = 11, Findings = 1,
    };

    private TPage Head<TPage>(TPage page) where TPage : PageModel => (TPage)(page with
    {
        Breadcrumb = [new("A site", "/")],
        Citation = new(Text, Text, Text),
        Head = new()
        {
            Feeds = [new("A site", "/feed.xml", "application/atom+xml"), new("A site", "/feed.json", "application/feed+json"), new("A site: " + Text, "/corrections/feed.xml", "application/atom+xml")],
            Picture = new("/flood.png", Text), Published = "2019-12-29", Modified = "2020", LinkedData = "{}", OpenSearch = "/opensearch.xml", Manifest = "/manifest.webmanifest",
        },
    });
}
