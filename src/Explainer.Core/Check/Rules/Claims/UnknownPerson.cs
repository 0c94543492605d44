using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Check.Rules.Claims;

/// <summary>FC207: a speaker, author or reviewer who is nobody in <c>people/</c>.</summary>
public sealed class UnknownPerson : Rule
{
    /// <inheritdoc/>
    public override RuleDescriptor Descriptor { get; } = new("FC207", "unknown-person", Level.Error);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Site site)
    {
        var named =
            site.Pages.SelectMany(page => page.Written.Authors.Select(author => (Person: (Written<string>?)author, Claim: (Claim?)null)))
            .Concat(site.Claims.Select(claim => (Person: claim.Written.Speaker, Claim: (Claim?)claim)))
            .Concat(site.Sources.SelectMany(source => source.Passages).Select(passage => (Person: passage.Written.Speaker, Claim: (Claim?)null)))
            .Concat(site.Reviews.Select(review => (Person: review.By, Claim: (Claim?)null)));
        foreach (var (person, claim) in named)
        {
            if (person is { } id && !site.PeopleById.ContainsKey(id.Value))
                yield return At(id.At, $"There is nobody \"{id.Value}\" in people/.{Remedy(id.Value, site)}", claim)
                    with { Fixes = Rename(id.At, id.Value, NearestName.Only(id.Value, site.PeopleById.Keys)) };
        }
    }

    private static string Remedy(string id, Site site) =>
        NearestName.To(id, site.PeopleById.Keys) is { } near ? DidYouMean(near) : $" Add a file for them below input/people/.";
}
