using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Check.Rules;

/// <summary>The sources whose files could be read: what is missing from another may stand there, misspelt.</summary>
internal static class ReadSources
{
    /// <summary>In order of their ids.</summary>
    public static IEnumerable<Source> Of(Site site)
    {
        // That a required key is absent is all that such a fault says.
        var unread = site.Faults
            .Where(fault => fault is not Fault.MissingKey { IsEmpty: false })
            .Select(fault => fault.At.Path)
            .ToHashSet(StringComparer.Ordinal);
        return site.Sources.Where(source => !unread.Contains(source.Written.Path));
    }
}
