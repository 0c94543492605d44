namespace Explainer.Text;

/// <summary>The readable words of a saved source.</summary>
public static class ReadableText
{
    /// <summary>The text of a snapshot.</summary>
    public static string Of(string content, string path) => path.Length == 0 ? "" : content;
}
