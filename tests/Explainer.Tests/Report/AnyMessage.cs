using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Report;

/// <summary>A text with what a format may stumble over: its own signs, control characters, halves of characters.</summary>
public sealed record AnyMessage(string Value)
{
    private static readonly string[] Parts =
    [
        "\0", "\u0001", "\u001B[31m", "\u007F", "\u0085", "\r", "\n", "\r\n", "\t", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "🌊", "\u2028", "\u202E", "\uFEFF",
        "<", ">", "&", "]]>", "<!--", "\"", "'", "\\", "/", "{0}", "[a](b)", "|", "`", "*", "_", "#", "%", "%0A", "::", ":", ",", "::error::", "a", "é", " ", "24",
    ];

    public static Arbitrary<AnyMessage> Generator() =>
        Gen.ListOf(Gen.Elements(Parts)).Select(parts => new AnyMessage("A" + string.Concat(parts))).ToArbitrary();
}
