namespace Explainer.Text;

/// <summary>A text that grows, with the place that each of its characters came from.</summary>
internal sealed class MappedText(int capacity)
{
    private char[] text = new char[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => text.AsSpan(0, Length);

    public OriginalPlaces Places { get; } = new();

    public void Add(char c, int start, int end)
    {
        // Only an ellipsis makes a text longer.
        if (Length == text.Length)
            Array.Resize(ref text, Length * 2 + 4);
        text[Length] = c;
        Places.Add(Length, start, end);
        Length++;
    }

    public void Add(string characters, int start, int end)
    {
        foreach (var c in characters)
            Add(c, start, end);
    }

    public void Add(MappedText other, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var place = other.Places[i];
            Add(other.text[i], place.Start, place.End);
        }
    }

    public void AddSpace(int at)
    {
        if (Length > 0 && text[Length - 1] == ' ')
            Places.Extend(Length - 1, at + 1);
        else if (Length > 0)
            Add(' ', at, at + 1);
    }

    public void DropLastSpace()
    {
        if (Length > 0 && text[Length - 1] == ' ')
            Length--;
    }
}
