namespace Explainer.Serve;

/// <summary>The headers that every answer of the site carries, wherever it is served.</summary>
/// <remarks><c>netlify.toml</c> has the same list for the host, and a test holds the two together.</remarks>
internal static class SecurityHeaders
{
    /// <summary>Names and values.</summary>
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        // Frames of other sites are let in, since claims are there to be embedded: a site without sessions and forms that change anything has
        // nothing that a reader could be led to click unseen. The site has one stylesheet, at most one script and its own pictures, and asks
        // no other host for anything.
        ("Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "base-uri 'none'; form-action 'self'"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        // Browsers heed this over HTTPS only.
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
    ];
}
