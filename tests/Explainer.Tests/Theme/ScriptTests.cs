using System.IO.Compression;
using System.Text;
using Explainer.Theme;
using Xunit;

namespace Explainer.Tests.Theme;

/// <summary>What holds for the script as it is loaded; what it does is tried in a browser.</summary>
public sealed class ScriptTests
{
    private static readonly string[] Lines = Encoding.UTF8.GetString(ThemeAssets.Script.Content.Span).Split('\n');

    [Fact]
    public void It_is_no_larger_than_3_kilobytes_compressed()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(ThemeAssets.Script.Content.Span);
        Assert.InRange(bytes.Length, 1, 3 * 1024);
    }

    [Fact]
    public void It_is_strict_and_made_of_blocks_that_leave_no_names_behind()
    {
        Assert.Equal("\"use strict\";", Lines[0]);
        var depth = 0;
        foreach (var line in Lines[1..^1])
        {
            Assert.True(depth > 0 || line == "{", $"This stands outside a block: {line}");
            depth += line.Count(character => character == '{') - line.Count(character => character == '}');
        }
        Assert.Equal(0, depth);
    }

    [Fact]
    public void Nobody_loads_its_comments_and_indentation() =>
        Assert.All(Lines[..^1], line => Assert.True(line.Length > 0 && line == line.Trim() && !line.StartsWith("//", StringComparison.Ordinal), line));

    [Fact]
    public void No_text_runs_over_several_lines() =>
        Assert.All(Lines, line => Assert.True(line.Count(character => character == '`') % 2 == 0, line));
}
