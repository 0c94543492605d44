using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Explainer.Tests;

/// <summary>What the assemblies must not touch, read from what they refer to.</summary>
public sealed class InvariantTests
{
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Net.", "System.Environment::GetEnvironmentVariable", "System.Environment::get_NewLine", "System.Environment::get_MachineName",
        "System.Environment::get_CurrentDirectory", "System.Environment::get_UserName", "System.Environment::get_TickCount",
        "System.Environment::get_TickCount64", "System.Console", "System.Random", "System.TimeProvider", "System.Diagnostics.Process",
        "System.Diagnostics.Stopwatch", "System.Security.Cryptography.RandomNumberGenerator",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid", "System.Globalization.CultureInfo::get_CurrentCulture",
    ];

    private static readonly string[] Network =
    [
        "System.Net.Http.", "System.Net.Sockets.Socket", "System.Net.Sockets.TcpClient", "System.Net.Sockets.UdpClient",
        "System.Net.Sockets.NetworkStream", "System.Net.Dns", "System.Net.WebClient", "System.Net.WebRequest", "System.Net.Mail.",
    ];

    [Fact]
    public void Core_touches_no_disk_network_clock_environment_or_chance() =>
        Assert.DoesNotContain(References(typeof(SiteBuild)), name => Array.Exists(Outside, outside => Matches(name, outside)));

    [Theory]
    [InlineData("explainer")]
    [InlineData("Explainer.Core")]
    [InlineData("Explainer.Theme")]
    public void Nothing_calls_the_network(string assembly) =>
        Assert.DoesNotContain(References(assembly), name => Array.Exists(Network, network => Matches(name, network)));

    [Fact]
    public void Views_know_the_site_only_by_the_page_models()
    {
        string[] graph = ["Site", "Page", "Claim", "Citation", "Source", "Passage", "Person", "Snapshot", "Resolver", "AddressBook"];
        Assert.DoesNotContain(References("Explainer.Theme"), name => Array.Exists(graph, type => name == $"Explainer.Resolve.{type}"));
    }

    private static bool Matches(string name, string forbidden) =>
        forbidden.EndsWith('.') ? name.StartsWith(forbidden, StringComparison.Ordinal)
        : name == forbidden || (name.StartsWith(forbidden + "::", StringComparison.Ordinal));

    private static List<string> References(Type type) => References(type.Assembly.GetName().Name!);

    /// <summary>Every type that an assembly refers to, and every member as <c>Type::Member</c>.</summary>
    private static List<string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(handle => Name(reader, handle)).ToList();
        var members = reader.MemberReferences
            .Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{Name(reader, (TypeReferenceHandle)member.Parent)}::{reader.GetString(member.Name)}");
        return [.. types, .. members];
    }

    private static string Name(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
