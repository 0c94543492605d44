using System.Text.RegularExpressions;

namespace Explainer.Resolve;

/// <summary>Tells whether the whole text of a source may be shown.</summary>
public static partial class SourceRights
{
    /// <summary>
    /// Whether <c>rights</c> says so: the public domain, CC0, CC BY or CC BY-SA, by name, SPDX id or the licence's address, and
    /// nothing else but a remark in brackets.
    /// </summary>
    /// <param name="rights">As written; null where not given.</param>
    /// <remarks>
    /// When in doubt, no: "Public domain (…) for the statement; the page is in copyright" is about a part, and whether a site is non-commercial
    /// (NC) or its marks an adaptation (ND) is for a lawyer to say.
    /// </remarks>
    public static bool AllowWholeText(string? rights) => rights is not null && Free().IsMatch(rights.Trim());

    [GeneratedRegex(
        """
        ^(
          public\ domain
          | (the\ )?Creative\ Commons\ Attribution(-ShareAlike)?(\ \d\.\d)?(\ (International|Unported))?
          | CC0([-\ ]1\.0)?
          | CC[-\ ]BY(-SA)?([-\ ]\d\.\d)?
          | https?://creativecommons\.org/(publicdomain/(zero|mark)|licenses/by(-sa)?)/\d\.\d/?(deed(\.\w+)?|legalcode)?
        )(\ \([^()]*\))?\.?$
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Free();
}
