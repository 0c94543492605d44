namespace Explainer.Compose.Pictures;

/// <summary>A line of words in a picture.</summary>
/// <param name="Text">The words; short enough for their place.</param>
/// <param name="X">Where their <paramref name="Anchor"/> stands.</param>
/// <param name="Y">Their base line.</param>
/// <param name="Anchor">Which part of them stands there.</param>
public sealed record Label(string Text, int X, int Y, Anchor Anchor = Anchor.Start)
{
    /// <summary>From one base line to the next.</summary>
    public const int LineHeight = 16;

    // Of the letters above the base line, and below it.
    private const int Ascent = 11, Descent = 4;

    /// <summary>What they take up, at most.</summary>
    public Box Box
    {
        get
        {
            var width = TextWidth.Of(Text);
            var left = Anchor switch { Anchor.Middle => X - (width / 2), Anchor.End => X - width, _ => X };
            return new(left, Y - Ascent, width, Ascent + Descent);
        }
    }

    /// <summary>A text broken into lines, one below the other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="x">Where the lines begin, end, or have their middle.</param>
    /// <param name="y">The first base line.</param>
    /// <param name="width">What a line may take up.</param>
    /// <param name="most">How many lines there may be; the last is cut where there is more to say.</param>
    /// <param name="anchor">Which part of them stands at <paramref name="x"/>.</param>
    public static IReadOnlyList<Label> Lines(string text, int x, int y, int width, int most, Anchor anchor = Anchor.Start) =>
        TextWidth.Lines(text, width, most).Select((line, index) => new Label(line, x, y + (index * LineHeight), anchor)).ToList();
}
