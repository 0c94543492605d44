namespace Explainer.Text;

/// <summary>Turns offsets into lines and columns.</summary>
/// <remarks>Lines end at <c>\n</c>, <c>\r\n</c> or <c>\r</c>. Lines and columns count from 1; columns are UTF-16 units.</remarks>
public sealed class LineMap
{
    private readonly List<int> starts = [0];

    /// <summary>Reads the line starts of a text.</summary>
    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }
    }

    /// <summary>Number of lines, at least 1.</summary>
    public int Count => starts.Count;

    /// <summary>Offset of the first character of a line.</summary>
    /// <param name="line">From 1 to <see cref="Count"/>.</param>
    public int StartOf(int line) => starts[line - 1];

    /// <summary>The line and column at which an offset stands.</summary>
    public (int Line, int Column) At(int offset)
    {
        var index = starts.BinarySearch(offset);
        if (index < 0)
            index = ~index - 1;
        return (index + 1, offset - starts[index] + 1);
    }
}
