using System.Globalization;
using System.Text;

namespace Explainer.Parse.Yaml;

/// <summary>Writes a text as a scalar that YAML reads back as it was, whatever stands in it.</summary>
internal static class DoubleQuoted
{
    /// <summary>Whether a character cannot stand for itself between the quotation marks.</summary>
    public static bool IsEscaped(char c) => char.IsControl(c) || c is '"' or '\\' or '\u2028' or '\u2029' or '\uFEFF';

    /// <summary>The scalar, on one line.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => line.Append("\\\""),
                '\\' => line.Append("\\\\"),
                '\n' => line.Append("\\n"),
                '\t' => line.Append("\\t"),
                _ when IsEscaped(c) => line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => line.Append(c),
            };
        }
        return line.Append('"').ToString();
    }
}
