using Explainer.Resolve;

namespace Explainer.Check;

/// <summary>Looks at the whole site for one kind of fault. Its page lies beside it, and documents and tests it.</summary>
public abstract class Rule
{
    /// <summary>What it is called.</summary>
    public abstract RuleDescriptor Descriptor { get; }

    /// <summary>All findings, in any order.</summary>
    public abstract IEnumerable<Finding> Check(Site site);

    /// <summary>A finding of this rule at a place.</summary>
    protected Finding At(Location at, string message, Claim? claim = null) => new(Descriptor, Descriptor.Level, at, message) { ClaimId = claim?.Id };

    /// <summary>« Did you mean "x"?», after a space; empty where nothing is near.</summary>
    protected static string DidYouMean(string? near) => near is null ? "" : $" Did you mean \"{near}\"?";

    /// <summary>Writes the one name that its author may have meant; empty where there is none, or more than one.</summary>
    /// <param name="at">Where the value begins.</param>
    /// <param name="written">The name, as it stands in the value.</param>
    /// <param name="meant">The name that was meant; null where that is not sure.</param>
    /// <param name="offset">Where in the value the name begins.</param>
    /// <param name="value">The whole value; null where it is the name.</param>
    protected static IReadOnlyList<Fix> Rename(Location at, string written, string? meant, int offset = 0, string? value = null)
    {
        // Two characters more are the quotation marks of YAML; whatever else there is has escapes or folds.
        var marks = at.Length - (value ?? written).Length;
        return meant is null || marks is not (0 or 2) ? [] : [new($"Write \"{meant}\"", [Edit.Rename(at, written, meant, offset + marks / 2)])];
    }
}
