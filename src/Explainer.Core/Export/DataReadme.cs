using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>Fills in the <c>README.md</c> of the archive.</summary>
internal static class DataReadme
{
    /// <summary>The text for a publication.</summary>
    /// <param name="site">The publication.</param>
    /// <param name="template">The text, with <c>{title}</c>, <c>{about}</c> and <c>{license}</c> where these go.</param>
    public static string Of(Site site, string template) => template
        .Replace("{title}", site.Settings.Title, StringComparison.Ordinal)
        .Replace("{about}", About(site), StringComparison.Ordinal)
        .Replace("{license}", License(site), StringComparison.Ordinal);

    private static string About(Site site)
    {
        var from = site.Settings.BaseUrl is { } root ? $" of <{root}{Addresses.Data}>" : "";
        var by = site.Publisher is { } publisher ? $", published by {publisher}" : "";
        var asOf = site.AsOf is { } day ? $" Its content is of {day}." : "";
        return $"The data{from}{by}.{asOf}";
    }

    private static string License(Site site)
    {
        if (site.Settings.Written.License is not { } license)
            return "No licence is given. Ask the publisher before you reuse more than the law of your country lets you quote.";
        var name = license.Id is { } id ? $"{id}, <{license.Address}>." : license.Address is { } address ? $"<{address}>" : "";
        return string.Join("\n\n", new[] { name, license.Text }.Where(part => !string.IsNullOrEmpty(part)));
    }
}
