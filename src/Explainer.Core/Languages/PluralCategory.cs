namespace Explainer.Languages;

/// <summary>The forms that languages have for what is counted.</summary>
/// <remarks>The categories of Unicode's CLDR (UTS 35, part 3, §5); which numbers fall under which is each language's own affair.</remarks>
internal enum PluralCategory
{
    /// <summary>Everything that has no form of its own; every language has it.</summary>
    Other,

    /// <summary>A form for none.</summary>
    Zero,

    /// <summary>The singular.</summary>
    One,

    /// <summary>The dual.</summary>
    Two,

    /// <summary>A small number.</summary>
    Few,

    /// <summary>A large one.</summary>
    Many,
}
