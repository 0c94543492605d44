namespace Explainer.Compose.Pictures;

/// <summary>The tie between two sources, one below the other, that only have one publisher.</summary>
/// <param name="X">Where the line stands.</param>
/// <param name="Top">Where it begins.</param>
/// <param name="Bottom">Where it ends.</param>
/// <param name="Words">The place of a line that says so, without words.</param>
public sealed record OriginsJoin(int X, int Top, int Bottom, Label Words);
