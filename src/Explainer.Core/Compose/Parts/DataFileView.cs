using Explainer.Export;

namespace Explainer.Compose.Parts;

/// <summary>A file that programs can read.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Name">Its name: <c>claims.json</c>.</param>
/// <param name="Address">Where it stands: <c>/data/claims.json</c>.</param>
/// <param name="Size">How large it is: <c>12 kB</c>.</param>
public sealed record DataFileView(DataFileKind Kind, string Name, string Address, string Size);
