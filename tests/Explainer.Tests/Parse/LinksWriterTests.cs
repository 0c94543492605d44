using Explainer.Parse;
using Explainer.Tests.Text;
using Explainer.Text;
using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace Explainer.Tests.Parse;

/// <summary><c>links.yml</c>, written and read.</summary>
[Properties(Arbitrary = [typeof(ForeignText)])]
public class LinksWriterTests
{
    [Property]
    public bool What_is_written_is_read_back((ForeignText Url, ForeignText? Final, NonNegativeInt Status, NonNegativeInt Day, bool IsSince)[] written)
    {
        var visits = written.Select((one, i) => Visit($"{(i % 2 == 0 ? "https://a.example/" : "")}{Plain(one.Url)}{i}", one.Final is null ? null : Plain(one.Final) + "x", one.Status.Get, one.Day.Get, one.IsSince)).ToList();
        var text = LinksWriter.Write(visits);
        var faults = new List<Fault>();
        var again = LinksParser.Read(text, faults);
        return faults.Count == 0
            && again.Select(visit => visit with { At = default }).SequenceEqual(visits.OrderBy(visit => visit.Url, StringComparer.Ordinal))
            && LinksWriter.Write(again) == text
            && again.All(visit => text.Split('\n')[visit.At.Line - 1][(visit.At.Column - 1)..].StartsWith("url: ", StringComparison.Ordinal));
    }

    [Property]
    public bool Any_text_is_read_without_an_exception(ForeignText text)
    {
        var lines = text.Value.Split('\n').Length;
        var faults = new List<Fault>();
        _ = LinksParser.Read(text.Value, faults);
        _ = LinksParser.Read("- url: " + text.Value, faults);
        _ = LinksParser.Read("- url: a\n  checked: 2024-05-03\n  status: " + text.Value, faults);
        return faults.TrueForAll(fault => fault.At.Line >= 1 && fault.At.Line <= lines + 3);
    }

    [Property]
    public bool Statuses_are_read_back(int code) =>
        code is < 100 or > 999
            ? !VisitStatus.TryParse(code.ToString(System.Globalization.CultureInfo.InvariantCulture), out _)
            : VisitStatus.TryParse(VisitStatus.Of(code).ToString(), out var status) && status == VisitStatus.Of(code);

    [Fact]
    public void A_failure_is_counted_from_the_first_without_a_good_visit_between()
    {
        var first = ParsedVisit.After(null, "u", new(2024, 5, 1), VisitStatus.Timeout, null);
        var second = ParsedVisit.After(first, "u", new(2024, 5, 9), VisitStatus.Of(503), null);
        var good = ParsedVisit.After(second, "u", new(2024, 5, 10), VisitStatus.Of(200), null);
        var closed = ParsedVisit.After(second, "u", new(2024, 5, 10), VisitStatus.Of(403), null);

        Assert.Equal((false, true, false, false), (first.IsDead, second.IsDead, good.IsDead, closed.IsDead));
        Assert.Equal((new EdtfDay(2024, 5, 1), null, null), (second.Since, good.Since, closed.Since));
    }

    [Theory]
    [InlineData("- url: u\n  checked: 2024-05\n  status: 200\n", 2)]
    [InlineData("- url: u\n  checked: 2024-05-03\n  status: 99\n", 3)]
    [InlineData("- url: u\n  checked: 2024-05-03\n  status: 200\n  title: U\n", 4)]
    [InlineData("- url: u\n  status: 200\n", 1)]
    [InlineData("- u\n", 1)]
    [InlineData("url: u\n", 1)]
    public void What_cannot_be_read_is_a_fault_at_its_line(string text, int line)
    {
        var faults = new List<Fault>();
        LinksParser.Read(text, faults);
        Assert.Equal(("input/links.yml", line), (Assert.Single(faults).At.Path, faults[0].At.Line));
    }

    [Fact]
    public void Of_two_entries_for_an_address_the_later_counts()
    {
        var site = SmallSite.Of(("links.yml", "- {url: u, checked: 2024-05-03, status: 404}\n- {url: u, checked: 2024-05-04, status: 200}\n- {url: u, checked: 2024-05-02, status: 500}\n")).Site;
        Assert.Equal(VisitStatus.Of(200), site.Visits["u"].Status);
    }

    // Values of YAML have no white space at their ends, and files no halves of characters.
    private static string Plain(ForeignText text) => string.Concat(text.Value.Where(c => !char.IsSurrogate(c))).Trim();

    private static ParsedVisit Visit(string url, string? final, int status, int day, bool isSince)
    {
        Assert.True(VisitStatus.TryParse(new[] { "timeout", "dns", "tls", "refused", (100 + (status % 900)).ToString(System.Globalization.CultureInfo.InvariantCulture) }[status % 5], out var read));
        return new(default, url, new(2000 + (day % 50), 1 + (day % 12), 1 + (day % 28)), read, isSince ? new(1999, 12, 31) : null, final);
    }
}
