using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
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

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(instruction => instruction.Value);

    [Fact]
    public void Core_touches_no_disk_network_clock_environment_or_chance() =>
        Assert.DoesNotContain(References(typeof(SiteBuild)), name => Array.Exists(Outside, outside => Matches(name, outside)));

    [Theory]
    [InlineData("Explainer.Core")]
    [InlineData("Explainer.Theme")]
    public void Nothing_below_the_command_knows_the_network(string assembly) =>
        Assert.DoesNotContain(References(assembly), name => Array.Exists(Network, network => Matches(name, network)));

    [Fact]
    public void Only_the_visitor_of_links_calls_the_network()
    {
        var callers = Calls("explainer").Where(call => Array.Exists(Network, network => Matches(call.To, network))).Select(call => call.From).Distinct();
        Assert.Equal(["Explainer.Links.LinkVisitor"], callers);
    }

    [Fact]
    public void Only_the_command_links_leads_to_the_visitor_of_links()
    {
        var calls = Calls("explainer");
        Assert.Equal(
            ["Explainer.Commands.LinksCommand"],
            calls.Where(call => call.To.StartsWith("Explainer.Links.", StringComparison.Ordinal) && !call.From.StartsWith("Explainer.Links.", StringComparison.Ordinal)).Select(call => call.From).Distinct());
        // Every other command is made in the same place, and none of them knows this one.
        Assert.Equal(
            ["Explainer.Commands.ExplainerCommand::Create"],
            calls.Where(call => call.To.StartsWith("Explainer.Commands.LinksCommand::", StringComparison.Ordinal) && call.From != "Explainer.Commands.LinksCommand")
                .Select(call => $"{call.From}::{call.To.Split("::")[1]}").Distinct());
    }

    [Fact]
    public void Only_git_and_the_browser_that_draws_cards_are_run_as_programs()
    {
        var callers = Calls("explainer").Where(call => call.To.StartsWith("System.Diagnostics.Process::", StringComparison.Ordinal)).Select(call => call.From).Distinct();
        Assert.Equal(["Explainer.Commands.Browser", "Explainer.Commands.GitChanges"], callers.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(References("Explainer.Theme"), name => Matches(name, "System.Diagnostics.Process"));
    }

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

    /// <summary>Every call and field that the methods of an assembly name: from which type, nested ones counted with those around them, and to which member.</summary>
    private static List<(string From, string To)> Calls(string assembly)
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll")));
        var reader = file.GetMetadataReader();
        var members = reader.MemberReferences.Select(handle => (Token: MetadataTokens.GetToken(handle), Name: MemberName(reader, handle)))
            .Concat(reader.MethodDefinitions.Select(handle => (Token: MetadataTokens.GetToken(handle), Name: MethodName(reader, handle))))
            .Concat(reader.FieldDefinitions.Select(handle => (Token: MetadataTokens.GetToken(handle), Name: FieldName(reader, handle))))
            .Concat(Enumerable.Range(1, reader.GetTableRowCount(TableIndex.MethodSpec)).Select(row => MetadataTokens.MethodSpecificationHandle(row)).Select(handle => (
                Token: MetadataTokens.GetToken(handle),
                Name: reader.GetMethodSpecification(handle).Method is { Kind: HandleKind.MemberReference } member ? MemberName(reader, (MemberReferenceHandle)member)
                    : MethodName(reader, (MethodDefinitionHandle)reader.GetMethodSpecification(handle).Method))))
            .ToDictionary(member => member.Token, member => member.Name);
        var calls = new List<(string, string)>();
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0)
                continue;
            var from = Outermost(reader, method.GetDeclaringType());
            var code = file.GetMethodBody(method.RelativeVirtualAddress).GetILBytes()!;
            foreach (var token in Tokens(code))
            {
                if (members.TryGetValue(token, out var to))
                    calls.Add((from, to));
            }
        }
        return calls;
    }

    /// <summary>The tokens of members that the instructions of a method name.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        for (var i = 0; i < code.Length;)
        {
            var number = code[i] == 0xFE ? (short)((code[i] << 8) | code[i + 1]) : code[i];
            var instruction = Instructions[number];
            i += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineTok)
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i));
            i += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(i))),
                _ => 4,
            };
        }
    }

    private static string MemberName(MetadataReader reader, MemberReferenceHandle handle)
    {
        var member = reader.GetMemberReference(handle);
        var parent = member.Parent.Kind switch
        {
            HandleKind.TypeReference => Name(reader, (TypeReferenceHandle)member.Parent),
            HandleKind.TypeDefinition => Outermost(reader, (TypeDefinitionHandle)member.Parent),
            _ => "",
        };
        return $"{parent}::{reader.GetString(member.Name)}";
    }

    private static string MethodName(MetadataReader reader, MethodDefinitionHandle handle)
    {
        var method = reader.GetMethodDefinition(handle);
        return $"{Outermost(reader, method.GetDeclaringType())}::{reader.GetString(method.Name)}";
    }

    private static string FieldName(MetadataReader reader, FieldDefinitionHandle handle)
    {
        var field = reader.GetFieldDefinition(handle);
        return $"{Outermost(reader, field.GetDeclaringType())}::{reader.GetString(field.Name)}";
    }

    private static string Outermost(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } around ? Outermost(reader, around) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    private static string Name(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }
}
