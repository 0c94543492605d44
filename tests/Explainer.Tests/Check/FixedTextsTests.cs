using Explainer.Check;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Check;

public class FixedTextsTests
{
    private const string Text = "abcdefghij\nklmnopqrst\nuvwxyz\n";

    [Fact]
    public void Of_two_edits_of_the_same_words_the_first_is_made() =>
        Assert.Equal("XYefghij", Line(Fix(Of(1, 1, 4, "XY")), Fix(Of(1, 3, 2, "Z"))));

    [Fact]
    public void The_edits_of_a_fix_are_made_all_or_none() =>
        Assert.Equal("XYefghij", Line(Fix(Of(1, 1, 4, "XY")), Fix(Of(1, 3, 2, "Z"), Of(1, 8, 1, "Q"))));

    [Theory]
    [InlineData(9, 1, 0)]
    [InlineData(1, 9, 5)]
    public void What_lies_outside_the_file_is_not_touched(int line, int column, int length) =>
        Assert.Empty(Apply([Fix(Of(line, column, length, "X"))]).Texts);

    [Fact]
    public void Where_other_words_stand_nothing_is_written() =>
        Assert.Empty(Apply([Fix(Of(1, 1, 3, "X") with { OldText = "xyz" })]).Texts);

    [Property]
    public bool The_order_of_the_fixes_does_not_matter((byte Line, byte Column, byte Length, byte Letter)[] edits)
    {
        var fixes = edits.Select(edit => Fix(Of((edit.Line % 3) + 1, (edit.Column % 12) + 1, edit.Length % 4, ((char)('A' + (edit.Letter % 5))).ToString()))).ToList();
        return Same(Apply(fixes), Apply(Enumerable.Reverse(fixes))) && Same(Apply(fixes), Apply(fixes.OrderBy(fix => fix.Edits[0].NewText, StringComparer.Ordinal)));
    }

    private static bool Same(FixedTexts one, FixedTexts other) => one.Made.Count == other.Made.Count && one.Texts.GetValueOrDefault("f") == other.Texts.GetValueOrDefault("f");

    private static string Line(params Fix[] fixes) => Apply(fixes).Texts["f"].Split('\n')[0];

    private static FixedTexts Apply(IEnumerable<Fix> fixes) =>
        FixedTexts.Of(fixes.Select(fix => new Finding(RuleBook.Rules[0].Descriptor, Level.Error, new("f", 1, 1), "M") { Fixes = [fix] }), _ => Text);

    private static Fix Fix(params Edit[] edits) => new("Write", edits);

    private static Edit Of(int line, int column, int length, string text) => new("f", line, column, length, text);
}
