using Explainer.Parse;
using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>
/// Orders everything that has a name, for the index from A to Z. Claims have none: they are sentences, and are listed by page at
/// <see cref="Addresses.Claims"/>.
/// </summary>
internal static class NameIndex
{
    /// <summary>The things by letter, then by name as a search compares it; ordinal, so that it is the same on every machine.</summary>
    public static IReadOnlyList<NamedThing> Of(
        IEnumerable<Page> pages, IEnumerable<Topic> topics, IEnumerable<Source> sources, IEnumerable<Person> people) =>
        new[]
        {
            pages.Select(page => Thing(NamedKind.Explainer, page.Title, page.Address)),
            topics.Select(topic => Thing(NamedKind.Topic, topic.Title, topic.Address)),
            people.Select(person => Thing(KindOf(person), person.Name, person.Address)),
            sources.Select(source => Thing(NamedKind.Source, source.Title, source.Address)),
        }.SelectMany(things => things)
            .OrderBy(thing => thing.Letter.Order)
            .ThenBy(thing => string.Join(' ', SearchTerms.In(thing.Name)), StringComparer.Ordinal)
            .ThenBy(thing => thing.Name, StringComparer.Ordinal)
            .ThenBy(thing => thing.Address, StringComparer.Ordinal)
            .ToList();

    /// <summary>What somebody is.</summary>
    public static NamedKind KindOf(Person person) => person.Type == PersonType.Organization ? NamedKind.Organization : NamedKind.Person;

    private static NamedThing Thing(NamedKind kind, string name, string address) => new(kind, name, address, IndexLetter.Of(name));
}
