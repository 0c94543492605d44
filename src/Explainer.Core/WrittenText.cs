using Explainer.Text;

namespace Explainer;

/// <summary>Finds words of a written text in its file.</summary>
public static class WrittenText
{
    /// <summary>The place in the file of some of the words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">A stretch of its value. Of one that runs over several lines, only the part on the first is given.</param>
    /// <returns>Where the text begins, if its words cannot be told apart in the file.</returns>
    public static Location Locate(this Written<string> text, TextSpan span) => text.Source?.Locate(text.At, text.Value, span) ?? text.At;
}
