using System.Security.Authentication;
using System.Net.Sockets;
using Explainer.Links;
using Explainer.Parse;
using Explainer.Text;
using Xunit;

namespace Explainer.Tests.Links;

/// <summary>What cannot be brought about on this machine alone.</summary>
public class LinkVisitorTests
{
    [Theory]
    [InlineData(HttpRequestError.NameResolutionError, "dns")]
    [InlineData(HttpRequestError.SecureConnectionError, "tls")]
    [InlineData(HttpRequestError.ConnectionError, "refused")]
    [InlineData(HttpRequestError.ResponseEnded, "refused")]
    public void A_failure_is_recorded_by_its_reason(HttpRequestError error, string status) =>
        Assert.Equal(status, LinkVisitor.StatusOf(new(error, inner: new AuthenticationException())).ToString());

    [Fact]
    public void A_connection_that_the_system_waited_for_in_vain_is_one_without_an_answer_in_time() =>
        Assert.Equal(VisitStatus.Timeout, LinkVisitor.StatusOf(new(HttpRequestError.ConnectionError, inner: new SocketException((int)SocketError.TimedOut))));

    [Theory]
    [InlineData(true, "dns", "dns")]
    [InlineData(false, "dns", "refused")]
    [InlineData(false, "dns")]
    [InlineData(false)]
    public void Where_no_host_of_several_is_found_this_machine_is_offline(bool isOffline, params string[] statuses) =>
        Assert.Equal(isOffline, LinkRecord.IsOffline(statuses.Select((status, i) => Visit($"https://{i}.example/", status)).ToList()));

    private static ParsedVisit Visit(string url, string written)
    {
        Assert.True(VisitStatus.TryParse(written, out var status));
        return ParsedVisit.After(null, url, new EdtfDay(2024, 5, 4), status, final: null);
    }
}
