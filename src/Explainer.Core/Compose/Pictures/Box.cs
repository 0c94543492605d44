namespace Explainer.Compose.Pictures;

/// <summary>A rectangle of a picture, in user units (CSS pixels of the picture at its full size) from its upper left corner.</summary>
/// <remarks>Whole units are as close as a screen shows, and are written alike in every culture.</remarks>
public readonly record struct Box(int X, int Y, int Width, int Height)
{
    /// <summary>The side of the least area that a finger or a shaking hand can meet (WCAG 2.2, 2.5.8).</summary>
    public const int LeastTarget = 24;

    /// <summary>Where it ends to the right; the first unit outside.</summary>
    public int Right => X + Width;

    /// <summary>Where it ends below; the first unit outside.</summary>
    public int Bottom => Y + Height;

    /// <summary>A square of the least size of a target around a point.</summary>
    public static Box TargetAround(int x, int y) => new(x - (LeastTarget / 2), y - (LeastTarget / 2), LeastTarget, LeastTarget);

    /// <summary>Whether all of another lies within.</summary>
    public bool Holds(Box other) => X <= other.X && Y <= other.Y && other.Right <= Right && other.Bottom <= Bottom;

    /// <summary>Whether they have a place in common; to touch is not enough.</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;
}
