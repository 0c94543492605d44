using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>The classes of words that <see cref="ProperNames"/> knows.</summary>
internal static class NameWords
{
    private const string Common =
        """
        a an the this that these those some any no every each either neither both all most more many much few several another other such
        what which whose who whom whoever i i'm i've i'd i'll we you he she it they my our your his her its their me us him them one two
        three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions in on at by for from with without within
        to into onto over under after before during since until till between among against about above below behind beside beyond near
        across along around through throughout despite except toward towards upon via amid as like unlike than per following according
        because although though while whereas when whenever where wherever if unless whether and but or nor so yet not once why how there
        here then thus hence however moreover furthermore meanwhile nevertheless nonetheless instead otherwise therefore also even only just
        still already again always never often sometimes usually perhaps maybe today yesterday tomorrow now soon later earlier recently
        currently previously formerly reportedly allegedly apparently finally eventually initially originally officially is are was were be
        been being am has have had do does did can could will would shall should might must let former late ex senior junior top chief-of
        new old young last next first second third fourth early big small large great high low long short good bad armed local nearby
        retired outgoing incoming acting alleged suspected leading prominent heavy further additional total nearly almost roughly
        approximately exactly more least less fewer up down out off people women men children nobody somebody everybody everyone someone
        anyone nothing something everything it's that's there's what's he's she's who's let's yes well please
        """;

    private const string Particles =
        "of de del della di da dos das du des la le van von der den ter ten bin ibn bint ben al el ul abu umm y zu zum zur af av";

    private const string Titles =
        """
        president vice-president premier chancellor minister secretary undersecretary secretary-general ambassador senator congressman
        congresswoman representative governor mayor deputy speaker king queen prince princess duke duchess emperor pope cardinal archbishop
        bishop reverend rev father sister imam ayatollah sheikh sheik rabbi general gen lieutenant lt colonel col major maj captain capt
        sergeant sgt corporal cpl private admiral adm commander brigadier marshal inspector detective officer constable judge justice
        professor prof doctor dr mr mrs ms miss mx sir dame lord lady baroness baron director chairman chairwoman chair chief spokesman
        spokeswoman spokesperson attorney solicitor prosecutor commissioner envoy coach prime vice crown mp sen rep gov pres hon
        """;

    // Titles that are family names, too.
    private const string Surnames =
        """
        king queen prince pope cardinal bishop father judge justice major captain marshal coach lord baron duke chance private chief
        general
        """;

    private const string Weak =
        """
        state states foreign home defence defense health justice interior finance education labor labour energy transport commerce
        agriculture trade treasury staff culture environment industry oil economy information affairs security police war army navy force
        forces military ministry department government parliament congress senate council committee commission court house assembly office
        agency bureau authority board union party cabinet city county province district region north south east west northern southern
        eastern western central upper lower middle street road river lake mount university school college church bank company group
        international national federal royal supreme high executive republic kingdom constitution internet earth god sun moon article
        section chapter figure table page part phase day number no volume appendix annex celsius fahrenheit gmt utc est bst pm am bc ad bce
        ce gdp ceo cfo tv ok covid mps world
        """;

    private const string Belonging =
        """
        afghan african albanian algerian american angolan arab arabian arabic argentine argentinian armenian asian australian austrian
        azerbaijani azeri bahraini bangladeshi belarusian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian
        canadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch ecuadorian egyptian emirati english
        eritrean estonian ethiopian european filipino finnish french georgian german ghanaian greek guatemalan haitian hungarian icelandic
        indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kurd
        kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese mexican moldovan mongolian
        moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian
        peruvian polish portuguese qatari roma romanian russian rwandan saudi scottish scot senegalese serb serbian singaporean slovak
        slovenian somali spanish sudanese swede swedish swiss syrian taiwanese tajik tanzanian thai tibetan tunisian turk turkish turkmen
        ugandan ukrainian uruguayan uyghur uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean muslim islamic islamist christian
        catholic protestant orthodox jewish jew hindu buddhist sikh sunni shia shiite shi'ite alawite druze yazidi mormon anglican lutheran
        republican democrat democratic conservative labour liberal socialist communist nazi marxist soviet roman latin hispanic western
        northerner southerner frenchman englishman irishman dutchman briton spaniard dane finn pole
        """;

    private const string Times =
        """
        january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov
        dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
        """;

    private static readonly FrozenDictionary<string, NameWord> Classes = All();

    private static readonly FrozenDictionary<string, NameWord>.AlternateLookup<ReadOnlySpan<char>> ByWord =
        Classes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SurnamesByWord =
        FrozenSet.ToFrozenSet(Split(Surnames), StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class of a word, in whatever case; for the plural of one that belongs somewhere, the same.</summary>
    public static NameWord Of(ReadOnlySpan<char> word)
    {
        if (word is "US" or "WHO" or "IT")
            return NameWord.Other;
        if (ByWord.TryGetValue(word, out var known))
            return known;
        if (word.Length > 3 && word[^1] == 's' && ByWord.TryGetValue(word[..^1], out known))
            return known is NameWord.Belonging or NameWord.Title or NameWord.Weak ? known : NameWord.Other;
        return NameWord.Other;
    }

    /// <summary>Whether a title is a family name as well: "Martin Luther King".</summary>
    public static bool IsSurname(ReadOnlySpan<char> title) => SurnamesByWord.Contains(title);

    private static FrozenDictionary<string, NameWord> All()
    {
        var classes = new Dictionary<string, NameWord>(StringComparer.OrdinalIgnoreCase);
        foreach (var (words, kind) in new[]
        {
            (Common, NameWord.Common),
            (Particles, NameWord.Particle),
            (Titles, NameWord.Title),
            (Weak, NameWord.Weak),
            (Belonging, NameWord.Belonging),
            (Times, NameWord.Time),
        })
        {
            foreach (var word in Split(words))
                classes.TryAdd(word, kind);
        }
        return classes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
