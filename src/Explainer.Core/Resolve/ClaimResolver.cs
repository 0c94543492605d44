using System.Collections.Frozen;
using Explainer.Parse;

namespace Explainer.Resolve;

/// <summary>Gives claims their citations, speakers, subjects and marks, and derives how they stand.</summary>
internal sealed class ClaimResolver(
    ParsedSite parsed,
    IReadOnlyList<Page> pages,
    FrozenDictionary<string, Source> sources,
    FrozenDictionary<string, Person> people,
    TopicList topics,
    List<DuplicateId> duplicates)
{
    private readonly Dictionary<(string Claim, string Passage), ParsedReview> reviews = LastOfEach(parsed.Reviews);

    private readonly Dictionary<(Source Source, string Id), Passage> passages = ById(sources.Values);

    public (IReadOnlyList<Claim> InOrder, FrozenDictionary<string, Claim> ById) Resolve()
    {
        var byId = new Dictionary<string, Claim>(StringComparer.Ordinal);
        var inOrder = new List<Claim>();
        var all = new List<Claim>[pages.Count];
        Parallel.For(0, all.Length, i => all[i] = ToClaims(pages[i]));
        foreach (var (page, claims) in pages.Zip(all))
        {
            claims.RemoveAll(claim =>
            {
                if (byId.TryAdd(claim.Id, claim))
                    return false;
                duplicates.Add(new("claim", claim.Id, claim.Written.Id!.At, byId[claim.Id].Written.Id!.At));
                return true;
            });
            page.Claims = claims;
            inOrder.AddRange(claims);
        }
        var frozen = byId.ToFrozenDictionary(StringComparer.Ordinal);
        Mark(frozen);
        Parallel.ForEach(inOrder, claim =>
        {
            claim.AboutClaim = frozen.GetValueOrDefault(claim.Written.About?.Value ?? "");
            claim.SupersededBy = frozen.GetValueOrDefault(claim.Written.SupersededBy?.Value ?? "");
            claim.Grade = claim.Support.Select(citation => citation.Passage?.Grade ?? EvidenceGrade.None).DefaultIfEmpty().Max();
            claim.IndependentOrigins = Origins.CountIndependent(claim.Support.Select(citation => citation.Source).OfType<Source>());
            claim.Status = StatusOf(claim);
        });
        return (inOrder, frozen);
    }

    private static Dictionary<(string, string), ParsedReview> LastOfEach(IReadOnlyList<ParsedReview> all)
    {
        var last = new Dictionary<(string, string), ParsedReview>();
        foreach (var review in all)
            last[(review.Claim.Value, review.Passage.ToString())] = review;
        return last;
    }

    private static Dictionary<(Source, string), Passage> ById(IEnumerable<Source> sources)
    {
        var byId = new Dictionary<(Source, string), Passage>();
        foreach (var passage in sources.SelectMany(source => source.Passages))
            byId.TryAdd((passage.Source, passage.Id), passage);
        return byId;
    }

    private List<Claim> ToClaims(Page page) =>
        page.Written.Claims.Where(written => written.Id is not null).Select(written => ToClaim(written, written.Id!.Value, page)).ToList();

    private Claim ToClaim(ParsedClaim written, string id, Page page) => new()
    {
        Written = written,
        Page = page,
        Id = id,
        Speaker = people.GetValueOrDefault(written.Speaker?.Value ?? ""),
        Topics = written.Topics.Select(topic => topics[topic.Value]).ToList(),
        Citations = written.Citations.Select(citation => ToCitation(citation, written, id)).ToList(),
        Appearance = Find(written.Appearance),
        AppearanceReview = ReviewOf(written, id, written.Appearance),
        AboutTopic = topics.Find(written.About?.Value ?? ""),
    };

    private Citation ToCitation(ParsedCitation written, ParsedClaim claim, string claimId) => new()
    {
        Written = written,
        Source = sources.GetValueOrDefault(written.Passage?.SourceId ?? ""),
        Passage = Find(written.Passage),
        Review = ReviewOf(claim, claimId, written.Passage),
    };

    private Review? ReviewOf(ParsedClaim claim, string claimId, PassageReference? reference)
    {
        if (reference is null || !reviews.TryGetValue((claimId, reference.ToString()), out var review) || Find(reference) is not { } passage)
            return null;
        return new()
        {
            Written = review,
            By = people.GetValueOrDefault(review.By?.Value ?? ""),
            ClaimText = claim.Text?.Value ?? "",
            Passage = passage,
        };
    }

    private Passage? Find(PassageReference? reference) =>
        reference is not null && sources.TryGetValue(reference.SourceId, out var source)
            ? passages.GetValueOrDefault((source, reference.PassageId))
            : null;

    private void Mark(FrozenDictionary<string, Claim> byId)
    {
        var marks = pages
            .SelectMany(page => page.Written.Prose.Marks.Select(mark => (page, mark)))
            .Where(pair => byId.ContainsKey(pair.mark.ClaimId))
            .ToLookup(pair => byId[pair.mark.ClaimId]);
        foreach (var marked in marks)
            marked.Key.Marks = marked.ToList();
        foreach (var page in pages)
            page.MarkedClaims = page.Written.Prose.Marks.Select(mark => byId.GetValueOrDefault(mark.ClaimId)).OfType<Claim>().Distinct().ToList();
    }

    private static ClaimStatus StatusOf(Claim claim)
    {
        if (claim.Correction is { IsRetraction: true })
            return ClaimStatus.Retracted;
        if (claim.Written.SupersededBy is not null)
            return ClaimStatus.Superseded;
        var support = claim.Support.ToList();
        if (support.Count == 0 && claim.NeedsSupport)
            return ClaimStatus.Uncited;
        if (claim.Citations.Any(citation => !citation.IsResolved) || claim is { Written.Appearance: not null, Appearance: null })
            return ClaimStatus.Unresolved;
        if (claim.Evidence.Any(evidence => evidence.Review is { IsCurrent: false }))
            return ClaimStatus.Suspect;
        // A review's rating already says who disputes what it rates.
        if (claim.Kind != ClaimKind.Review && claim.Citations.Any(citation => citation.Stance == Stance.Disputes))
            return ClaimStatus.Disputed;
        var carrying = claim.Evidence.Where(evidence => evidence.Carries).ToList();
        return carrying.Count > 0 && carrying.TrueForAll(evidence => evidence.Review is not null) ? ClaimStatus.Verified : ClaimStatus.Cited;
    }
}
