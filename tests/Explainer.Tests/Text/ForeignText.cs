using FsCheck;
using FsCheck.Fluent;

namespace Explainer.Tests.Text;

/// <summary>A text of the characters that make comparing texts hard, mixed at random.</summary>
public sealed record ForeignText(string Value)
{
    private const string Characters =
        "abnNtsT  \n.,;[]()'’ʼ‘“”„«»\"「」-–—…\u00AD\u200B\u200F\uFEFF\u00A01590½²éÉe\u0301\u0323\u0344ñאבش\u064Eあか\u3099漢字한\u1100\u1161\u11A8ก\u0E34\u0915\u093C\u0958\u0F73\u0F71";

    private static readonly string[] Pairs = ["\U0001F600", "\U00020000", "\U00011099", "\U000110BA", "\uD800", "don’t", "1,500", "the militias’ ", "[…]", " the "];

    public override string ToString() => $"\"{Value}\" ({string.Join(' ', Value.Select(c => $"{(int)c:X4}"))})";

    /// <summary>How one is made; named in the tests' <see cref="FsCheck.Xunit.PropertiesAttribute"/>.</summary>
    public static Arbitrary<ForeignText> Generator()
    {
        var part = Gen.OneOf(Gen.Elements(Characters.ToArray()).Select(c => c.ToString()), Gen.Elements(Pairs));
        return Gen.ListOf(part).Select(parts => new ForeignText(string.Concat(parts))).ToArbitrary();
    }
}
