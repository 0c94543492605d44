namespace Explainer.Parse;

/// <summary>A name of CSL: either <see cref="Family"/> with <see cref="Given"/>, or <see cref="Literal"/>.</summary>
public sealed record CslName(string? Family, string? Given, string? Literal)
{
    /// <summary>The name as it is spoken.</summary>
    public override string ToString() => Literal ?? (Given is null ? Family ?? "" : $"{Given} {Family}".TrimEnd());
}
