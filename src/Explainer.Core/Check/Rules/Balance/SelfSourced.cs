using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Balance;

/// <summary>FC604: an assertion for which there is only the word of a party to it.</summary>
public sealed class SelfSourced : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC604", "self-sourced", Level.Note);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var byName = ByName(site.People);
        foreach (var claim in site.Claims)
        {
            if (claim.Kind != ClaimKind.Assertion || claim.IsFallen || Voices(claim, site, byName) is not { } voices)
                continue;
            // An assertion that somebody said something rests best on whoever said it.
            if (voices.Find(person => Names(claim.Text, person)) is { } party && ReportingVerbs.In(claim.Read).Count == 0)
            {
                yield return At(
                    claim.Written.At,
                    $"The claim \"{claim.Id}\" is stated as fact, and rests only on the word of {party.Name}, who is a party to it."
                    + " Cite somebody else, or make it a statement of theirs.",
                    claim);
            }
        }
    }

    /// <summary>
    /// Those who speak in each of the passages that carry a claim, themselves or through one of their people; null where there is nobody.
    /// </summary>
    private static List<Person>? Voices(Claim claim, Site site, Dictionary<string, Person> byName)
    {
        List<Person>? all = null;
        foreach (var citation in claim.Support)
        {
            if (citation.Passage is not { } passage)
                return null;
            var here = Voices(passage, site, byName);
            all = all is null ? here : all.FindAll(here.Contains);
            if (all.Count == 0)
                return null;
        }
        return all;
    }

    private static List<Person> Voices(Passage passage, Site site, Dictionary<string, Person> byName)
    {
        var speakers = passage.Written.Speaker is not null ? new[] { passage.Speaker }
            : passage.Source.DerivedFrom.Count > 0 ? []
            : passage.Source.Written.Authors.Select(author => author.ToString()).Append(passage.Source.Written.Publisher?.Value)
                .Select(name => byName.GetValueOrDefault(name ?? ""));
        var voices = new List<Person>();
        foreach (var speaker in speakers.OfType<Person>())
        {
            voices.Add(speaker);
            voices.AddRange(speaker.Affiliations.Where(affiliation => affiliation.Written.End is null)
                .Select(affiliation => site.PeopleById.GetValueOrDefault(affiliation.Organization?.Id ?? "")).OfType<Person>());
        }
        return voices;
    }

    private static Dictionary<string, Person> ByName(IEnumerable<Person> people)
    {
        var byName = new Dictionary<string, Person>(StringComparer.OrdinalIgnoreCase);
        foreach (var person in people)
        {
            byName.TryAdd(person.Name, person);
            foreach (var name in person.Written.AlternateNames)
                byName.TryAdd(name.Value, person);
        }
        return byName;
    }

    private static bool Names(string text, Person person) =>
        Has(text, person.Name)
        || person.Written.AlternateNames.Any(name => Has(text, name.Value))
        // Somebody is named in full once, and by the last name then.
        || (person.Type == PersonType.Person && person.Name.LastIndexOf(' ') is var blank and > 0 && Has(text, person.Name[(blank + 1)..]));

    private static bool Has(string text, string name)
    {
        if (name.Length <= 1)
            return false;
        for (var at = Next(-1); at >= 0; at = Next(at))
        {
            var end = at + name.Length;
            // "In the Commission's account" somebody speaks, and nothing happens to them.
            var isPossessive = end + 1 < text.Length && text[end] is '\'' or '’' && text[end + 1] == 's';
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])) && !isPossessive)
                return true;
        }
        return false;

        int Next(int after) => text.IndexOf(name, after + 1, StringComparison.Ordinal);
    }
}
