namespace Explainer.Resolve;

/// <summary>Where a link of the prose leads.</summary>
public abstract record LinkDestination
{
    private LinkDestination()
    {
    }

    /// <summary>The address to write into the page; null where there is none that may be followed.</summary>
    public virtual string? Href => null;

    /// <summary>Another site.</summary>
    public sealed record External(string Url) : LinkDestination
    {
        /// <inheritdoc/>
        public override string? Href => Url;
    }

    /// <summary>A page or file of this site.</summary>
    /// <param name="Address">From the root of the site.</param>
    /// <param name="Fragment">Without <c>#</c>; null where the link has none.</param>
    public sealed record Internal(string Address, string? Fragment) : LinkDestination
    {
        /// <inheritdoc/>
        public override string? Href => Fragment is null ? Address : $"{Address}#{Fragment}";
    }

    /// <summary>No page of this site.</summary>
    /// <param name="Meant">The nearest address; null where none is near.</param>
    public sealed record NoPage(string Target, string? Meant) : LinkDestination;

    /// <summary>A page of this site without that heading or id.</summary>
    /// <param name="Meant">The nearest id; null where none is near.</param>
    public sealed record NoFragment(string Address, string Fragment, string? Meant) : LinkDestination
    {
        /// <inheritdoc/>
        public override string? Href => Address;
    }

    /// <summary>No file of this site.</summary>
    /// <param name="Meant">The nearest file; null where none is near.</param>
    public sealed record NoAsset(string Target, string? Meant) : LinkDestination;

    /// <summary>An address that a page must not have.</summary>
    /// <param name="Reason">Why not, as a clause.</param>
    public sealed record Unsafe(string Target, string Reason) : LinkDestination;
}
