using System.Collections.Frozen;
using System.Globalization;
using Explainer.Parse;
using Explainer.Parse.Yaml;
using Explainer.Text;

namespace Explainer.Languages;

/// <summary>A language that the site can speak: the words of one resource file of this folder, <c>en.yml</c> for English.</summary>
/// <remarks>What a file leaves out is said in English. Findings and the command line are English always: they are for the writer.</remarks>
public sealed class Language
{
    private const string Folder = "languages/";

    private static readonly FrozenDictionary<string, Lazy<Language>> Known = typeof(Language).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^".yml".Length])
        .ToFrozenDictionary(tag => tag, tag => new Lazy<Language>(() => new Language(tag)), StringComparer.OrdinalIgnoreCase);

    private readonly FrozenDictionary<string, string> texts;
    private readonly Func<long, PluralCategory> plural;
    private readonly EdtfText dates;

    private Language(string tag)
    {
        Tag = tag;
        Direction = TextDirection.Of(tag);
        texts = Read(tag);
        plural = PluralRules.Of(tag);
        Words = new SiteWords(this);
        dates = new EdtfText(new DateWords(this));
    }

    /// <summary>English, in which everything has words.</summary>
    public static Language English => Known["en"].Value;

    /// <summary>The tags of the languages that have a file, in ordinal order.</summary>
    public static IReadOnlyList<string> Tags { get; } = Known.Keys.Order(StringComparer.Ordinal).ToList();

    /// <summary>BCP 47 tag.</summary>
    public string Tag { get; }

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; }

    /// <summary>What the site says of its own.</summary>
    public SiteWords Words { get; }

    /// <summary>A date in words, to stand in the middle of a line: "27–29 December 2019", "about 29 December 2019".</summary>
    public string TextOf(Edtf date) => dates.Of(date);

    /// <summary>The same in parts, so that each known end of an interval can be marked.</summary>
    public IReadOnlyList<DateRun> RunsOf(Edtf date) => dates.Runs(date);

    /// <summary>The words of its file by their paths, in the names of code: <c>ClaimStatus.Retracted.Name</c>, <c>Dates.Months.1</c>.</summary>
    public IReadOnlyDictionary<string, string> Texts => texts;

    /// <summary>The language in which a site of this tag speaks; English where nothing nearer has words.</summary>
    /// <param name="tag">BCP 47 tag of the site: <c>ar-IQ</c> finds <c>ar</c>.</param>
    public static Language Of(string tag) => Nearest(tag) ?? English;

    /// <summary>Whether the site can speak a language.</summary>
    /// <param name="tag">BCP 47 tag.</param>
    public static bool Has(string tag) => Nearest(tag) is not null;

    /// <summary>A text; null where no language has it.</summary>
    internal string? Find(string path) => texts.GetValueOrDefault(path) ?? (this == English ? null : English.Find(path));

    /// <summary>A text that every page counts on.</summary>
    internal string Text(string path) => Find(path) ?? throw new InvalidOperationException($"No language has words for {path}.");

    /// <summary>A text with something put in.</summary>
    internal string Fill(string path, params object[] values) => string.Format(CultureInfo.InvariantCulture, Text(path), values);

    /// <summary>A text in the form that a number calls for, with the number put in, and whatever else as {1} and so on.</summary>
    internal string Count(string path, long number, params object[] more)
    {
        var form = texts.GetValueOrDefault($"{path}.{plural(number)}") ?? texts.GetValueOrDefault($"{path}.{PluralCategory.Other}");
        return form is null && this != English
            ? English.Count(path, number, more)
            : string.Format(CultureInfo.InvariantCulture, form ?? Text(path), [number, .. more]);
    }

    // RFC 4647 §3.4: the tag is cut from its end until something is found, and a single letter goes with what follows it.
    private static Language? Nearest(string tag)
    {
        for (var range = tag; range.Length > 0;)
        {
            if (Known.TryGetValue(range, out var language))
                return language.Value;
            range = range[..Math.Max(0, range.LastIndexOf('-'))];
            if (range.Length >= 2 && range[^2] == '-')
                range = range[..^2];
        }
        return null;
    }

    private static FrozenDictionary<string, string> Read(string tag)
    {
        var name = $"{Folder}{tag}.yml";
        using var reader = new StreamReader(typeof(Language).Assembly.GetManifestResourceStream(name)!);
        var faults = new List<Fault>();
        var root = YamlText.Read(reader.ReadToEnd(), name, firstLine: 1, faults);
        return faults.Count == 0 && root is YamlMapping words
            ? Flatten(words, "").ToFrozenDictionary(StringComparer.Ordinal)
            : throw new InvalidOperationException($"{name} cannot be read.");
    }

    private static IEnumerable<KeyValuePair<string, string>> Flatten(YamlNode node, string path) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Flatten(entry.Value, Join(path, Pascal(entry.Key.Value)))),
        YamlSequence list => list.Items.SelectMany((item, index) => Flatten(item, Join(path, (index + 1).ToString(CultureInfo.InvariantCulture)))),
        YamlScalar text => [new(path, text.Value)],
        _ => [],
    };

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>A key of a file as code names it: <c>word-for-word</c> is <c>WordForWord</c>.</summary>
    internal static string Pascal(string key) => string.Concat(key.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
