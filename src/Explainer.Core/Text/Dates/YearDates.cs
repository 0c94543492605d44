using static Explainer.Text.Dates.DateWordKind;

namespace Explainer.Text.Dates;

/// <summary>Reads years and what is longer: "in 2019", "2016–17", "44 BC", "spring 2020", "the 1990s", "the 19th century".</summary>
internal static class YearDates
{
    /// <summary>Reads the date that begins at a token, and gives the token behind it; the same token where none begins.</summary>
    public static int Read(DateTokens tokens, int at, List<DateMention> mentions) => tokens.Kind(at) switch
    {
        Number when Century(tokens, at, mentions) is var next && next > at => next,
        Number when Decade(tokens, at, mentions) is var next && next > at => next,
        Number => Year(tokens, at, mentions),
        Ordinal => Century(tokens, at, mentions),
        DateWordKind.Decade => DecadeInWords(tokens, at, mentions),
        Era => AnnoDomini(tokens, at, mentions),
        Season => SeasonOf(tokens, at, mentions),
        _ => at,
    };

    /// <summary>"19th century", "nineteenth-century", "the 5th century BC", "the 19th and 20th centuries".</summary>
    private static int Century(DateTokens tokens, int at, List<DateMention> mentions)
    {
        if (!IsPlace(tokens[at]))
            return at;
        var next = at + 1;
        if (tokens.Kind(next) == And || tokens.IsDash(next) || tokens.Kind(next) == To)
        {
            // The first of two has its word behind the second.
            if (!IsPlace(tokens[next + 1]) || !IsCentury(tokens, tokens.IsDash(next + 2) ? next + 3 : next + 2))
            {
                if (!(tokens.IsDash(next) && IsCentury(tokens, next + 1)))
                    return at;
                next++;
            }
            else
            {
                var behind = tokens.IsDash(next + 2) ? next + 3 : next + 2;
                Add(tokens, at, at, at, behind + 1, mentions);
                return at + 1;
            }
        }
        if (!IsCentury(tokens, next))
            return at;
        var last = tokens[next + 1] is { Kind: Era, IsCapital: true } ? next + 1 : next;
        Add(tokens, at, at, last, next + 1, mentions);
        return last + 1;

        static bool IsPlace(DateToken token) => token is { Kind: Number, Suffix: 't', Value: >= 1 and <= 30 } or { Kind: Ordinal };
        static bool IsCentury(DateTokens tokens, int at) => tokens.Kind(at) == DateWordKind.Century || tokens.IsWord(at, "centuries");

        static void Add(DateTokens tokens, int at, int first, int last, int era, List<DateMention> mentions)
        {
            var number = tokens[at].Value;
            var start = tokens[era] is { Kind: Era, IsCapital: true, Value: < 0 } ? 1 - number * 100 : number * 100 - 99;
            // The nineteenth is to most people from 1800 on.
            mentions.Add(Years(tokens, first, last, DateKind.Century, start, start + 99));
        }
    }

    /// <summary>"the 1990s", "mid-1990s", "the '90s".</summary>
    private static int Decade(DateTokens tokens, int at, List<DateMention> mentions)
    {
        if (tokens[at] is not { Suffix: 's' or 'p', Value: var year } token || year % 10 != 0)
            return at;
        var digits = token.Length - (token.Suffix == 's' ? 1 : 2);
        if (digits == 4 && year is >= 1000 and <= 2200)
        {
            var isDoubtful = token.Suffix == 'p' || tokens.Kind(at - 1) is Article;
            mentions.Add(Years(tokens, at, at, DateKind.Decade, year, year + 9) with { IsDoubtful = isDoubtful });
            return at + 1;
        }
        // "in his 90s", "temperatures in the 90s"
        if (digits == 2 && token.Suffix == 's' && tokens[at - 1] is { Kind: Sign, Value: '\'' or '’' or '‘' } && tokens.IsGlued(at - 1))
        {
            mentions.Add(Years(tokens, at - 1, at, DateKind.Decade, year, year + 9));
            return at + 1;
        }
        return at;
    }

    private static int DecadeInWords(DateTokens tokens, int at, List<DateMention> mentions)
    {
        if (tokens.Kind(at - 1) is not (The or Part) && !tokens.IsDash(at - 1))
            return at;
        mentions.Add(Years(tokens, at, at, DateKind.Decade, tokens[at].Value, tokens[at].Value + 9) with { IsDoubtful = true });
        return at + 1;
    }

    /// <summary>
    /// "2019", "44 BC", "2016–17". Between "the" and a noun, behind a preposition, and alone it is a year; behind a name or a noun it may be.
    /// </summary>
    private static int Year(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var token = tokens[at];
        if (tokens[at + 1] is { Kind: Era, IsCapital: true } era && token.Suffix == '\0' && token.Value > 0)
        {
            var year = era.Value < 0 ? 1 - token.Value : token.Value;
            mentions.Add(Years(tokens, at, at + 1, DateKind.Year, year, year));
            return at + 2;
        }
        var digits = token.Suffix == 'p' ? token.Length - 2 : token.Length;
        if (digits != 4 || token.Suffix is 's' or 't' || token.Value is < 1000 or > 2200 || IsQuantity(tokens, at))
            return at;
        var doubtful = IsDoubtful(tokens, at);
        // "2016–17", "2015/16"
        if (tokens[at + 2] is { Kind: Number, Length: 2, Suffix: '\0' } second && second.Value > token.Value % 100
            && (tokens.IsDash(at + 1) || tokens.IsSign(at + 1, '/'))
            && tokens.IsGlued(at)
            && tokens.IsGlued(at + 1))
        {
            var last = token.Value - token.Value % 100 + second.Value;
            mentions.Add(Years(tokens, at, at + 2, DateKind.Year, token.Value, last) with
            {
                Stretch = DateStretch.Throughout,
                IsDoubtful = doubtful,
            });
            return at + 3;
        }
        mentions.Add(Years(tokens, at, at, DateKind.Year, token.Value, token.Value) with { IsDoubtful = doubtful });
        return at + 1;
    }

    private static int AnnoDomini(DateTokens tokens, int at, List<DateMention> mentions)
    {
        // The stop of "A.D." stands apart.
        var next = tokens.IsSign(at + 1, '.') && tokens[at].Length == 3 ? at + 2 : at + 1;
        if (tokens[at] is not { IsCapital: true, Value: 1, Length: 2 or 3 } || tokens[next] is not { Kind: Number, Suffix: '\0', Value: > 0 } number)
            return at;
        mentions.Add(Years(tokens, at, next, DateKind.Year, number.Value, number.Value));
        return next + 1;
    }

    /// <summary>"spring 2020", "the summer of 2019", "last winter".</summary>
    private static int SeasonOf(DateTokens tokens, int at, List<DateMention> mentions)
    {
        var next = tokens.Kind(at + 1) == Of || tokens.IsSign(at + 1, ',') ? at + 2 : at + 1;
        var month = tokens[at].Value;
        if (tokens[next] is { Kind: Number, Length: 4, Suffix: '\0', Value: >= 1000 and <= 2200 } year && !IsQuantity(tokens, next))
        {
            var season = new PartialDate(year.Value, month, null);
            mentions.Add(DateContext.Mention(tokens, at, next, DateKind.Season) with { First = season, Last = season });
            return next + 1;
        }
        if (tokens.Kind(at - 1) != Step)
            return at;
        var open = new PartialDate(null, month, null);
        var steps = tokens[at - 1].Value;
        mentions.Add(DateContext.Mention(tokens, at - 1, at, DateKind.Season) with { First = open, Last = open, Steps = steps });
        return at + 1;
    }

    private static DateMention Years(DateTokens tokens, int at, int last, DateKind kind, int first, int final) =>
        DateContext.Mention(tokens, at, last, kind) with { First = new(first, null, null), Last = new(final, null, null) };

    // A sum, a time of day, a house, a measure, a number that goes on.
    private static bool IsQuantity(DateTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (before is { Kind: Sign, Value: '$' or '€' or '£' or '¥' or '#' or '№' or '+' or '=' } || before.Kind == At)
            return true;
        if (tokens.IsWord(at - 1, "than") || tokens.IsWord(at - 1, "over"))
            return true;
        if (tokens.IsSign(at - 1, '/') && !(tokens.IsGlued(at - 2) && tokens[at - 2] is { Kind: Number, Length: 4 }))
            return true;
        if (tokens.IsDash(at - 1) && tokens.IsGlued(at - 2) && tokens.IsGlued(at - 1)
            && tokens.Kind(at - 2) is not (Part or Bound or Month or ShortMonth) && !(tokens[at - 2] is { Kind: Number, Length: 4 }))
            return true;
        if (tokens.Kind(at + 1) is Measure or Units or OtherNumber)
            return true;
        if (tokens.IsSign(at + 1, '%') || tokens.IsSign(at + 1, '°') || tokens.IsSign(at + 1, '$') || tokens.IsSign(at + 1, '€'))
            return true;
        // "between 1500 and 2000 men"
        if (tokens[at + 2] is { Kind: Number, Length: 4 }
            && (tokens.Kind(at + 1) is And or To || tokens.IsDash(at + 1))
            && tokens.Kind(at + 3) is Measure or Units)
            return true;
        // "2000-year-old", "1900-metre"
        return tokens.IsDash(at + 1)
            && tokens.IsGlued(at)
            && tokens.IsGlued(at + 1)
            && tokens.Kind(at + 2) is Unit or Measure or Number
            && !(tokens[at + 2] is { Kind: Number, Length: 2 or 4 });
    }

    private static bool IsDoubtful(DateTokens tokens, int at)
    {
        var (before, after, value) = (tokens[at - 1], tokens[at + 1], tokens[at].Value);
        // "in 2000 homes", and "in 2011 floods": nobody can tell; "the 2011 floods" are of a year. "about 1450" is not to be held to it.
        if (tokens.IsPlural(at + 1) && (before.Kind is not The and not Article || value % 100 == 0))
            return true;
        if (before.Kind == About || tokens.Kind(at - 2) == About && tokens.IsSign(at - 1, '.'))
            return true;
        if (before is { Kind: Unit or Units, Value: (int)DateUnit.Year } || before.Kind is In or Between or Part or YearCue or Step)
            return false;
        if (before.Kind == Bound && !tokens.IsWord(at - 1, "by"))
            return false;
        if (before.Kind is Of or The or Article or To)
            return value < 1500;
        // Round numbers count things more often than they are years.
        if (before.Kind is And or On or Bound || tokens.IsDash(at - 1) || before is { Kind: Sign, Value: '(' or ',' or ';' or '/' })
            return value < 1500 && after.Kind == None || value % 100 == 0;
        // "Boeing 1900", "Expo 2020"; "road 2000".
        return !tokens.IsFirst(at) || value is < 1800 or > 2100 || value % 100 == 0 || after.IsCapital;
    }
}
