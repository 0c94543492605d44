namespace Explainer.Text;

/// <summary>Where each character of a changed text comes from in the text that it was made of.</summary>
/// <remarks>Most of a text is only copied, so stretches are kept and not characters: a tenth of the memory.</remarks>
internal sealed class OriginalPlaces
{
    private readonly List<Stretch> stretches = [];

    /// <summary>The place of a character.</summary>
    public TextSpan this[int index]
    {
        get
        {
            var (low, high) = (0, stretches.Count - 1);
            while (low < high)
            {
                var middle = (low + high + 1) / 2;
                if (stretches[middle].First <= index)
                    low = middle;
                else
                    high = middle - 1;
            }
            return stretches[low].PlaceOf(index);
        }
    }

    /// <summary>Adds the place of the next character.</summary>
    /// <param name="index">Its number in the changed text.</param>
    /// <param name="start">Where it begins in the other.</param>
    /// <param name="end">Where it ends there.</param>
    public void Add(int index, int start, int end)
    {
        if (end - start != 1)
            stretches.Add(new(index, start, end - start));
        else if (stretches.Count == 0 || !stretches[^1].IsFollowedBy(index, start))
            stretches.Add(new(index, start, 0));
    }

    /// <summary>Lets the last character end further on.</summary>
    public void Extend(int index, int end)
    {
        var start = stretches[^1].PlaceOf(index).Start;
        if (stretches[^1].First == index)
            stretches.RemoveAt(stretches.Count - 1);
        stretches.Add(new(index, start, end - start));
    }

    /// <param name="First">The number of the first character.</param>
    /// <param name="Start">Where it begins.</param>
    /// <param name="Length">How much each character of the stretch came from; 0 where each is a copy of one, and the next of the next.</param>
    private readonly record struct Stretch(int First, int Start, int Length)
    {
        public TextSpan PlaceOf(int index) => Length > 0 ? new(Start, Length) : new(Start + index - First, 1);

        public bool IsFollowedBy(int index, int start) => Length == 0 && Start + index - First == start;
    }
}
