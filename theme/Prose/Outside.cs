namespace Explainer.Theme.Prose;

/// <summary>Tells the addresses of other sites from those of this one.</summary>
internal static class Outside
{
    /// <summary>Whether an address leads to another site.</summary>
    public static bool Is(string address) =>
        address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
