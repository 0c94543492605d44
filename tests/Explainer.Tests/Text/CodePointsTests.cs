using System.Text;
using Explainer.Text;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Text;

[Properties(Arbitrary = [typeof(ForeignText)])]
public sealed class CodePointsTests
{
    [Property(MaxTest = 500)]
    public void A_stretch_cut_by_code_points_has_the_same_words(ForeignText foreign, ushort first, ushort length)
    {
        // Half a pair is no text.
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(foreign.Value + "🌊 and 𝒳"));
        var start = first % text.Length;
        var span = CodePoints.Whole(text, new(start, length % (text.Length - start + 1)));
        var counted = CodePoints.Of(text, span);
        Assert.Equal(span.In(text), string.Concat(text.EnumerateRunes().Skip(counted.Start).Take(counted.Length)));
    }
}
