using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Support;

/// <summary>The names that a site knows of people and organisations, and what is named about a passage without standing in it.</summary>
/// <param name="site">The site.</param>
internal sealed class KnownNames(Site site)
{
    private readonly Dictionary<Source, ReadText> sources = [];
    private readonly Dictionary<Person, ReadText[]> names = [];
    private Dictionary<ulong, List<Person>>? byWord;

    /// <summary>Whether a passage names what a claim does, itself or by what is known of its source and its speaker.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="name">Where the name stands in its text.</param>
    /// <param name="passage">The passage.</param>
    /// <param name="rival">Another name there that shares a word with it; null where there is none.</param>
    public bool IsNamed(Claim claim, TextSpan name, Passage passage, out TextSpan? rival) =>
        NameSearch.Has(claim.Read, name, passage.Carrying, out rival)
        || NameSearch.Has(claim.Read, name, Of(passage.Source), out _)
        || (passage.Speaker is { } speaker && IsOf(claim.Read, name, speaker))
        || People(claim.Read, name).Exists(person => person == passage.Speaker || Array.Exists(Names(person), other => Names(other, passage)));

    /// <summary>Whether a name is the claim's own speaker's, or its place: nobody looks for these in a passage.</summary>
    public bool IsGiven(Claim claim, TextSpan name) =>
        (claim.Speaker is { } speaker && (IsOf(claim.Read, name, speaker) || People(claim.Read, name).Contains(speaker)))
        || (claim.Written.Place is { } place && NameSearch.Has(claim.Read, name, new(place.Value), out _));

    /// <summary>Whether a text names a person, or a body that the person belongs to.</summary>
    public bool Mentions(ReadText text, Person person) =>
        Array.Exists(Names(person), name => Mentions(text, name))
        || person.Affiliations.Any(affiliation => affiliation.OrganizationName is { } body && Mentions(text, new ReadText(body)));

    private static bool Mentions(ReadText text, ReadText name) =>
        name.ContentWords.Count > 0 && NameSearch.Has(name, new(0, name.Value.Length), text, out _);

    private static bool Names(ReadText name, Passage passage) => NameSearch.Has(name, new(0, name.Value.Length), passage.Carrying, out _);

    // The names of somebody, and of the bodies that he or she speaks for.
    private bool IsOf(ReadText text, TextSpan name, Person person) =>
        Array.Exists(Names(person), other => NameSearch.Has(text, name, other, out _))
        || person.Affiliations.Any(affiliation => affiliation.OrganizationName is { } body && NameSearch.Has(text, name, new(body), out _));

    private ReadText[] Names(Person person)
    {
        if (!names.TryGetValue(person, out var known))
        {
            var written = person.Written.AlternateNames.Select(name => name.Value).Prepend(person.Name);
            names[person] = known = [.. written.Select(name => new ReadText(name))];
        }
        return known;
    }

    // Whose names the name is one of, whole.
    private List<Person> People(ReadText text, TextSpan name)
    {
        byWord ??= ByWord();
        var (first, end) = Overlap.Range(text, name);
        var found = new List<Person>();
        for (var i = first; i < end; i++)
        {
            foreach (var person in byWord.GetValueOrDefault(text.ContentWords[i].Stem) ?? [])
            {
                if (!found.Contains(person) && Array.Exists(Names(person), known => IsWhole(text, (first, end), known)))
                    found.Add(person);
            }
        }
        return found;
    }

    // Every word of the one is in the other.
    private static bool IsWhole(ReadText text, (int First, int End) name, ReadText known)
    {
        for (var i = name.First; i < name.End; i++)
        {
            if (!Overlap.HasStem(known, (0, known.ContentWords.Count), text.ContentWords[i].Stem))
                return false;
        }
        return true;
    }

    private Dictionary<ulong, List<Person>> ByWord()
    {
        var people = new Dictionary<ulong, List<Person>>();
        foreach (var person in site.People)
        {
            foreach (var stem in Names(person).SelectMany(name => name.ContentWords).Select(word => word.Stem).Distinct())
            {
                if (!people.TryGetValue(stem, out var named))
                    people[stem] = named = [];
                named.Add(person);
            }
        }
        return people;
    }

    private ReadText Of(Source source)
    {
        if (!sources.TryGetValue(source, out var around))
        {
            var written = source.Written;
            var texts = new[] { written.Title?.Value, written.Publisher?.Value, written.ContainerTitle?.Value }
                .Concat(written.Authors.Select(author => author.ToString()));
            sources[source] = around = new(string.Join(" / ", texts.Where(text => !string.IsNullOrEmpty(text))));
        }
        return around;
    }
}
