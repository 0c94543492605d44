using System.Collections.Frozen;

namespace Explainer.Text;

/// <summary>Which words are written with a full stop that need not end a sentence.</summary>
/// <remarks>English, with what is common in German, French and Spanish names and dates. Words are given without their last full stop.</remarks>
internal static class Abbreviations
{
    // What a name, a case or an example follows.
    private static readonly FrozenSet<string> BeforeNames = FrozenSet.ToFrozenSet(
    [
        "mr", "mrs", "ms", "mx", "messrs", "mme", "mlle", "dr", "drs", "prof", "profs", "rev", "fr", "msgr", "hon", "gen", "lt", "col",
        "maj", "capt", "cpt", "cmdr", "cdr", "adm", "brig", "sgt", "cpl", "pvt", "pfc", "ens", "supt", "insp", "det", "sen", "sens", "rep",
        "reps", "gov", "pres", "amb", "atty", "st", "ste", "sta", "mt", "ft", "vs", "cf", "viz", "e.g", "i.e", "eg", "ie", "ca", "approx",
        "gebr", "hr", "dipl", "ing", "univ", "z.b", "d.h", "u.a", "bzw", "sr", "sra", "ald", "asst", "assoc", "dept", "deps", "lt.gen",
        "maj.gen",
    ], StringComparer.OrdinalIgnoreCase);

    // What a number follows: "No. 5", "pp. 3–4".
    private static readonly FrozenSet<string> BeforeNumbers = FrozenSet.ToFrozenSet(
    [
        "no", "nos", "nr", "num", "p", "pp", "pg", "vol", "vols", "fig", "figs", "ch", "chap", "sec", "secs", "art", "arts", "para",
        "paras", "pt", "pts", "ed", "eds", "op", "c", "d", "b", "r", "est", "tel", "ext", "bk", "app", "ex", "l", "ll", "n", "nn", "v",
        "fl", "max", "min", "avg", "§",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    ], StringComparer.OrdinalIgnoreCase);

    // What a sentence may as well end with: the next word decides.
    private static readonly FrozenSet<string> AtEnds = FrozenSet.ToFrozenSet(
    [
        "inc", "ltd", "co", "corp", "cos", "bros", "llc", "plc", "jr", "snr", "esq", "ph.d", "m.d", "b.a", "m.a", "al", "ave", "blvd", "rd",
        "hwy", "sq", "pl", "bldg", "apt", "gmbh", "cie", "intl", "natl", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat",
        "sun", "calif", "conn", "colo", "del", "fla", "ga", "ill", "ind", "kan", "ky", "mass", "md", "mich", "minn", "mo", "mont", "neb",
        "nev", "okla", "ore", "pa", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ariz", "ark", "ont", "que", "govt", "yahoo",
        "jeopardy", "yum", "km", "lb", "lbs", "oz", "hr", "hrs", "sq.km", "yr", "yrs", "mph",
    ], StringComparer.OrdinalIgnoreCase);

    // Of these, words of their own in small letters: "a fig.", "he sat."
    private static readonly FrozenSet<string> OnlyCapitalised = FrozenSet.ToFrozenSet(
    [
        "no", "fig", "art", "sat", "sun", "mar", "wed", "col", "mass", "ill", "wash", "pa", "mo", "app", "del", "ore", "ind", "ex", "mt",
        "ing", "min", "mon", "det", "ark", "ed", "max", "yum", "hon", "rep", "reps", "pt",
    ]);

    // Words that begin sentences and no names.
    private static readonly FrozenSet<string> Starters = FrozenSet.ToFrozenSet(
    [
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "His", "Her", "Its", "Their", "Our", "My", "Your", "This", "That",
        "These", "Those", "There", "Here", "In", "On", "At", "By", "For", "From", "To", "With", "Without", "Of", "As", "After", "Before",
        "During", "Since", "Until", "When", "While", "Where", "Why", "What", "Who", "Which", "How", "If", "Unless", "Although", "Though",
        "Because", "But", "And", "Or", "So", "Yet", "Nor", "Not", "No", "None", "Nobody", "Nothing", "Both", "Each", "Every", "All", "Some",
        "Many", "Most", "Much", "Few", "Several", "Other", "Others", "Another", "Such", "However", "Meanwhile", "Later", "Then", "Now",
        "Still", "Also", "Even", "Only", "Once", "Again", "Instead", "According", "Among", "Under", "Over", "Against", "Despite", "Neither",
        "Either", "Whether", "Whoever", "Whatever", "Is", "Are", "Was", "Were", "Did", "Does", "Do", "Can", "Could", "Would", "Will",
        "Should", "Have", "Has", "Had", "It's", "It’s", "That's", "That’s", "There's", "There’s", "He's", "He’s", "She's", "She’s", "I'm",
        "I’m", "We're", "We’re", "They're", "They’re", "Nearly", "About", "Around", "More", "Less", "Two", "Three",
    ]);

    private static readonly FrozenSet<string> Calendar = FrozenSet.ToFrozenSet(
    [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May",
        "June", "July", "August", "September", "October", "November", "December", "Januar", "Februar", "März", "Mai", "Juni", "Juli",
        "Oktober", "Dezember", "Eastern", "Pacific", "Central", "Mountain",
    ]);

    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(
    [
        "said", "says", "asked", "asks", "wrote", "writes", "tweeted", "added", "adds", "replied", "shouted", "cried", "told", "exclaimed",
        "answered", "wondered", "demanded", "yelled",
    ]);

    /// <summary>Whether a sentence does not end with a word and the full stop behind it.</summary>
    /// <param name="word">The word before the stop, with the stops within it: <c>U.S</c>.</param>
    /// <param name="next">The word that follows, which does not begin in small letters; empty where none does.</param>
    public static bool GoesOn(string word, string next)
    {
        var last = word[(word.LastIndexOfAny(['-', '–', '—', '/']) + 1)..];
        if (last.Length == 0 || next.Length == 0)
            return false;
        var isNumber = char.IsDigit(next[0]);
        var isOneLetter = last.Length == 1 && char.IsLetter(last[0]);
        if (OnlyCapitalised.Contains(last))
            return isNumber && last is "ex" or "app" or "pt" or "ed";
        if (last is "a.m" or "p.m" or "A.M" or "P.M" or "am" or "pm")
            return Calendar.Contains(next) || IsAllCapitals(next);
        if (last is "etc")
            return false;
        if (BeforeNames.Contains(last))
            return true;
        if (isNumber)
            return BeforeNumbers.Contains(last) || isOneLetter || AtEnds.Contains(last) || IsDotted(last);
        if (last is "v" || (isOneLetter && char.IsLower(last[0])))
            return last is "v" || next.Length == 1;
        if (isOneLetter || IsDotted(last) || AtEnds.Contains(last))
            return !Starters.Contains(next);
        // German writes "am 29. Dezember".
        return last.Length <= 2 && char.IsAsciiDigit(last[0]) && char.IsAsciiDigit(last[^1]) && Calendar.Contains(next);
    }

    /// <summary>Whether a name that ends in "!" stands before it: "Yahoo!".</summary>
    public static bool IsNameWithExclamation(string word, string next) =>
        word is "Yahoo" or "Jeopardy" or "Yum" or "Joomla" && next.Length > 0 && !Starters.Contains(next);

    /// <summary>Whether a word says that somebody spoke: behind a quotation it belongs to the same sentence.</summary>
    public static bool IsSaying(string word) => Saying.Contains(word);

    // "U.S", "J.R.R", "Ph.D": stops between short runs of letters.
    private static bool IsDotted(string word)
    {
        var run = 0;
        var stops = 0;
        foreach (var c in word)
        {
            if (c == '.')
                (stops, run) = (stops + 1, 0);
            else if (!char.IsLetter(c) || ++run > 2)
                return false;
        }
        return stops > 0;
    }

    private static bool IsAllCapitals(string word) => word.Length > 1 && word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;
}
