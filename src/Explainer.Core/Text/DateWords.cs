using System.Globalization;

namespace Explainer.Text;

/// <summary>The words in which one language writes dates; another language is another value of this.</summary>
/// <remarks><c>{0}</c> stands for a date, <c>{1}</c> for a second one.</remarks>
internal sealed record DateWords
{
    /// <summary>English, day before month.</summary>
    public static DateWords English { get; } = new()
    {
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Seasons = ["spring", "summer", "autumn", "winter"],
        BeforeChrist = "{0} BC",
        AnnoDomini = "AD {0}",
        Decade = "the {0}s",
        YearBetween = "a year between {0} and {1}",
        SomeMonth = "a month in {0}",
        SomeDay = "a day in {0}",
        Approximate = "about {0}",
        Uncertain = "possibly {0}",
        OpenStart = "up to {0}",
        UnknownStart = "until {0}, from an unknown date",
        OpenEnd = "from {0} on",
        UnknownEnd = "from {0} until an unknown date",
    };

    /// <summary>The names of the twelve months, January first.</summary>
    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>The names of the four seasons, spring first.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    /// <summary>A year before year 1, counted from 1.</summary>
    public required string BeforeChrist { get; init; }

    /// <summary>A year after it that could be taken for another number, because it has fewer than four digits.</summary>
    public required string AnnoDomini { get; init; }

    /// <summary>Ten years that begin with a round one.</summary>
    public required string Decade { get; init; }

    /// <summary>A year of which only the first and the last possible one are known.</summary>
    public required string YearBetween { get; init; }

    /// <summary>A month that is not named, of a year.</summary>
    public required string SomeMonth { get; init; }

    /// <summary>A day that is not named, of a month or a year.</summary>
    public required string SomeDay { get; init; }

    /// <summary>An estimate.</summary>
    public required string Approximate { get; init; }

    /// <summary>A date in doubt.</summary>
    public required string Uncertain { get; init; }

    /// <summary>An interval without a beginning.</summary>
    public required string OpenStart { get; init; }

    /// <summary>An interval whose beginning nobody knows.</summary>
    public required string UnknownStart { get; init; }

    /// <summary>An interval without an end.</summary>
    public required string OpenEnd { get; init; }

    /// <summary>An interval whose end nobody knows.</summary>
    public required string UnknownEnd { get; init; }

    /// <summary>Puts dates into a form of words.</summary>
    public static string Fill(string words, params object[] dates) => string.Format(CultureInfo.InvariantCulture, words, dates);
}
