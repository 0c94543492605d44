using Explainer.Check;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Check;

/// <summary>Which lines a difference of git changes.</summary>
public sealed class ChangedLinesTests
{
    private const string Difference = """
        diff --git a/input/a.md b/input/a.md
        index 1..2 100644
        --- a/input/a.md
        +++ b/input/a.md
        @@ -3 +3,2 @@ some heading
        -old
        +++ b/input/not-a-header.md
        +@@ -1 +90 @@
        @@ -9,2 +10,0 @@
        -gone
        --- gone
        @@ -20,0 +20 @@
        +new
        diff --git a/input/b.md b/input/b.md
        new file mode 100644
        --- /dev/null
        +++ b/input/b.md
        @@ -0,0 +1 @@
        +new
        \ No newline at end of file
        diff --git a/input/c.md b/input/d.md
        similarity index 100%
        rename from input/c.md
        rename to input/d.md
        diff --git a/input/e.md b/input/e.md
        deleted file mode 100644
        --- a/input/e.md
        +++ /dev/null
        @@ -1 +0,0 @@
        -gone
        diff --git "a/input/\"f\".md" "b/input/\"f\".md"
        --- "a/input/\"f\".md"
        +++ "b/input/\"f\".md"
        @@ -1 +1 @@
        -f
        +g
        """;

    private static readonly ChangedLines Changes = ChangedLines.Read(Difference, ["input/untracked.md"]);

    [Theory]
    [InlineData("input/a.md", 3, 3, true)]
    [InlineData("input/a.md", 4, 4, true)]
    [InlineData("input/a.md", 1, 3, true)]
    [InlineData("input/a.md", 1, 2, false)]
    [InlineData("input/a.md", 5, 19, false)]
    [InlineData("input/a.md", 20, 20, true)]
    [InlineData("input/a.md", 90, 90, false)]
    [InlineData("input/b.md", 700, 700, true)]
    [InlineData("input/d.md", 1, 9, false)]
    [InlineData("input/\"f\".md", 1, 1, true)]
    [InlineData("input/untracked.md", 5, 5, true)]
    public void Lines_that_were_added_or_changed_are_known(string path, int first, int last, bool isChanged)
    {
        Assert.Equal(isChanged, Changes.Has(path, first, last));
        Assert.True(Changes.Has(path));
    }

    [Theory]
    [InlineData("input/c.md")]
    [InlineData("input/e.md")]
    [InlineData("input/not-a-header.md")]
    [InlineData("input/other.md")]
    public void Files_that_did_not_change_or_are_gone_are_not(string path) => Assert.False(Changes.Has(path));

    [Property]
    public bool Any_text_is_read_without_complaint(string? difference, string? more) =>
        !ChangedLines.Read(difference + "\n@@ -" + more + "\n+++ " + more + "\nrename to \"" + more, []).Has("\0no file");
}
