namespace Explainer.Bench.Pairs;

/// <summary>A claim and the passage that it cites, with what a careful reader would say of them. One entry of a file of pairs.</summary>
internal sealed class Pair
{
    /// <summary>Unique in its file; a slug.</summary>
    public string Id { get; init; } = "";

    /// <summary>The claim, one sentence.</summary>
    public string Claim { get; init; } = "";

    /// <summary>The source's words.</summary>
    public string Passage { get; init; } = "";

    /// <summary>The day on which the source was issued, EDTF; null where it does not matter.</summary>
    public string? Issued { get; init; }

    /// <summary>The claim's kind; null for an assertion.</summary>
    public string? Kind { get; init; }

    /// <summary>The name of who makes a statement.</summary>
    public string? Speaker { get; init; }

    /// <summary>When a statement was made, EDTF.</summary>
    public string? Said { get; init; }

    /// <summary>Names that the site knows, each with its other names.</summary>
    public Dictionary<string, List<string>> Aliases { get; init; } = [];

    /// <summary>A sum that the editor declares.</summary>
    public string? Derived { get; init; }

    /// <summary>The rules that must speak, each of them; empty where the passage carries the claim, or <see cref="Any"/> says it.</summary>
    public List<string> Expect { get; init; } = [];

    /// <summary>The rules of which one must speak; the first is the likeliest.</summary>
    public List<string> Any { get; init; } = [];

    /// <summary>The rules that may speak besides.</summary>
    public List<string> Also { get; init; } = [];

    /// <summary>Why, for whoever reads the file.</summary>
    public string Why { get; init; } = "";

    /// <summary>The passage carries the claim.</summary>
    public bool IsSupported => Expect.Count == 0 && Any.Count == 0;

    /// <summary>Whether a rule is the one to find the fault.</summary>
    public bool Calls(string rule) => Expect.Contains(rule) || Any.FirstOrDefault() == rule;

    /// <summary>Whether a rule is right to speak; null where it is neither right nor wrong.</summary>
    public bool? IsRight(string rule) => Expect.Contains(rule) || Any.Contains(rule) ? true : Also.Contains(rule) ? null : false;

    /// <summary>Whether the fault that a rule is called for was found.</summary>
    public bool IsCaught(string rule, IReadOnlySet<string> spoke) => spoke.Contains(rule) || (Any.Contains(rule) && Any.Exists(spoke.Contains));
}
