using Xunit;

namespace Explainer.Tests;

/// <summary>Code is read without scrolling sideways.</summary>
public sealed class LineLengthTests
{
    private const int Longest = 150;

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    public void No_line_of_code_is_longer_than_a_screen_is_wide(string folder)
    {
        var longer =
            from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            let name = Path.GetRelativePath(Repository.Root, path)
            where !IsGenerated(name)
            from line in File.ReadLines(path).Index()
            where line.Item.Length > Longest
            select $"{name}:{line.Index + 1}";
        Assert.Empty(longer.Order(StringComparer.Ordinal));
    }

    private static bool IsGenerated(string name) => name.Split(Path.DirectorySeparatorChar).Contains("obj", StringComparer.Ordinal);
}
