using System.Text;

namespace Explainer.Report;

/// <summary>Puts texts into Markdown.</summary>
internal static class MarkdownText
{
    private const string Signs = "\\`*_{}[]()<>#+-!|~^=:&\"'$";

    /// <summary>A text that reads as itself, on one line, in a cell of a table as well.</summary>
    /// <remarks>CommonMark 0.31 §2.4: any ASCII punctuation may stand behind a backslash.</remarks>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in VisibleText.Of(text).Trim())
        {
            if (Signs.Contains(sign, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(sign);
        }
        return escaped.ToString();
    }

    /// <summary>A text that leads to an address; the text alone where there is none.</summary>
    public static string Link(string text, string? address) => address is null ? Escape(text) : $"[{Escape(text)}](<{address}>)";
}
