using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Quotations;

/// <summary>FC310: words put into the mouth of somebody else than the passage's speaker.</summary>
public sealed class WrongSpeaker : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC310", "wrong-speaker", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site) =>
        from claim in site.Claims
        where claim.Speaker is not null
        let quotations = QuotedWords.Of(claim).ToList()
        where quotations.Count > 0
        let cited = CitedWords.Of(claim)
        from quoted in quotations
        let holders = cited.Where(words => words.Place(quoted) is not null).Select(words => words.Passage).Distinct().ToList()
        where holders.Count > 0 && holders.TrueForAll(passage => IsSomebodyElses(passage, quoted, claim, site))
        let others = string.Join(", ", holders.Select(passage => $"{passage} has them from {passage.Speaker!.Name}"))
        select At(
            quoted.Place,
            $"\"{quoted.Words}\" is given as words of {claim.Speaker!.Name}, and {others}. Name who said them, or correct the speaker.",
            claim);

    // A claim may tell, in its own words, what somebody else said to its speaker or of them: then it names that other.
    private static bool IsSomebodyElses(Passage passage, QuotedWords quoted, Claim claim, Site site) =>
        passage.Speaker is { } speaker
        && !SpeaksFor(speaker, claim.Speaker!, site)
        && !SpeaksFor(claim.Speaker!, speaker, site)
        && (quoted.IsQuote || !Names(claim, speaker));

    private static bool SpeaksFor(Person person, Person other, Site site)
    {
        var reached = new HashSet<Person> { person };
        var next = new Queue<Person>(reached);
        while (next.TryDequeue(out var current))
        {
            foreach (var affiliation in current.Affiliations)
            {
                if (affiliation.Organization is { } organization && site.PeopleById.TryGetValue(organization.Id, out var body) && reached.Add(body))
                    next.Enqueue(body);
            }
        }
        return reached.Contains(other);
    }

    private static bool Names(Claim claim, Person person)
    {
        var surname = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        return person.Written.AlternateNames.Select(name => name.Value).Append(person.Name).Append(surname)
            .Any(name => Has(claim.Text, name) || claim.Marks.Any(mark => Has(mark.Mark.Words.Value, name)));
    }

    // "Li" is not in "police".
    private static bool Has(string text, string name)
    {
        for (var at = Next(-1); at >= 0; at = Next(at))
        {
            if (WordBounds.IsAt(text, at) && WordBounds.IsAt(text, at + name.Length))
                return true;
            if (at + 1 >= text.Length)
                break;
        }
        return false;

        int Next(int after) => text.IndexOf(name, after + 1, StringComparison.OrdinalIgnoreCase);
    }
}
