using Xunit;

namespace Explainer.Tests.Theme;

public class ReadmeTests
{
    private static readonly string[] Folders = ["Layout", "Parts", "Pictures"];

    public static TheoryData<string> Parts => new(Folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme", folder), "*.razor"))
        .Select(file => Path.GetFileNameWithoutExtension(file))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Parts))]
    public void Every_part_is_named_in_the_readme_of_the_theme(string part) =>
        Assert.Contains($"`{part}`", File.ReadAllText(Path.Combine(Repository.Root, "theme", "README.md")), StringComparison.Ordinal);
}
