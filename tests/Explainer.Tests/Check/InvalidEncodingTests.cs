using System.Text;
using Explainer.Check;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>FC108 reports bytes, which its page cannot show.</summary>
public class InvalidEncodingTests
{
    [Fact]
    public void Byte_that_is_not_utf8_is_reported_where_it_stands()
    {
        var finding = Assert.Single(Findings([.. "---\ntitle: Caf"u8, 0xE9, .. "\n---\n"u8]));

        Assert.Equal("input/page.md:2:11: error FC108: The bytes here are not UTF-8. Save the file as UTF-8.", finding.ToString());
    }

    [Fact]
    public void Nul_is_reported_where_it_stands() =>
        Assert.Equal((3, 2), Place(Assert.Single(Findings([.. "---\n---\na"u8, 0, .. "b"u8]))));

    [Fact]
    public void File_over_the_limit_is_reported_with_its_size()
    {
        var finding = Assert.Single(Findings(new InputFile("input/page.md", InputTree.SizeLimit + 1, Bytes: null)));

        Assert.Equal((1, 1), Place(finding));
        Assert.StartsWith("The file has 8,388,609 bytes; a text may have 8,388,608.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_mark_is_no_fault() =>
        Assert.Empty(Findings([.. Encoding.UTF8.Preamble, .. "---\ntitle: Café\n---\n"u8]));

    private static (int Line, int Column) Place(Finding finding) => (finding.At.Line, finding.At.Column);

    private static List<Finding> Findings(byte[] bytes) => Findings(new InputFile("input/page.md", bytes.Length, bytes));

    private static List<Finding> Findings(InputFile file) =>
        SiteBuild.Check(new InputTree([file])).Findings.All.Where(finding => finding.Rule.Id == "FC108").ToList();
}
