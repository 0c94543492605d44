namespace Explainer.Text;

/// <summary>What a word may be in a name. Closed classes of English: none of them names anybody.</summary>
internal enum NameWord
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>
    /// Goes with a noun and names nothing: articles, pronouns, prepositions, conjunctions, adverbs and adjectives with which sentences begin.
    /// </summary>
    Common,

    /// <summary>Stands in small letters within a name: "of", "bin", "de".</summary>
    Particle,

    /// <summary>Stands before a name and is none: "President", "Dr".</summary>
    Title,

    /// <summary>Makes a name only with another word: "Ministry", "North", "Defence".</summary>
    Weak,

    /// <summary>The adjective of a nation, a faith or a party, or who belongs to it: "Iraqi", "Sunni".</summary>
    Belonging,

    /// <summary>A month or a day of the week.</summary>
    Time,
}
