using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Explainer.Compose.Pages;
using Explainer.Discover;
using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;
using Explainer.Tests.Compose;
using Explainer.Tests.Report;
using NJsonSchema;
using Xunit;

namespace Explainer.Tests.Export;

/// <summary>What a publication offers as data, held against what others say of the formats.</summary>
public sealed class DataFilesTests
{
    private static readonly SiteBuild Flood = FloodSite.Build();

    public static TheoryData<string> Sites => SiteTests.Cases;

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task The_claims_of_every_site_are_as_their_schema_says(string name)
    {
        var data = Read(name);
        var schema = await JsonSchema.FromJsonAsync(Text(data, DataFileKind.ClaimsSchema));
        Reports.AssertValid(schema, Text(data, DataFileKind.Claims));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_sources_of_every_site_are_as_the_schema_of_CSL_says(string name) =>
        Reports.AssertValid(Reports.Schema("csl-data.json"), Text(Read(name), DataFileKind.Sources));

    [Fact]
    public async Task The_schema_takes_no_claim_that_is_otherwise()
    {
        var schema = await JsonSchema.FromJsonAsync(Text(Flood.Data, DataFileKind.ClaimsSchema));
        foreach (var key in new[] { "status", "citations", "unheard-of" })
        {
            var json = JsonNode.Parse(Text(Flood.Data, DataFileKind.Claims))!;
            json["claims"]![0]![key] = "something else";
            Assert.NotEmpty(schema.Validate(json.ToJsonString()));
        }
    }

    [Theory]
    [InlineData("kind")]
    [InlineData("status")]
    [InlineData("grade")]
    [InlineData("act")]
    [InlineData("stance")]
    public void The_schema_knows_every_name(string key)
    {
        IEnumerable<string> names = key switch
        {
            "kind" => Vocabulary.Kinds.All,
            "status" => ClaimNames.Statuses.All,
            "grade" => ClaimNames.Grades.All,
            "act" => Vocabulary.Acts.All,
            _ => Vocabulary.Stances.All,
        };
        var definitions = JsonNode.Parse(Text(Flood.Data, DataFileKind.ClaimsSchema))!["definitions"]!;
        var listed = key switch
        {
            "grade" => definitions["grade"],
            "stance" => definitions["citation"]!["properties"]![key],
            _ => definitions["claim"]!["properties"]![key],
        };
        Assert.Equal(names.Order(StringComparer.Ordinal), listed!["enum"]!.AsArray().Select(name => name!.GetValue<string>()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_claim_of_the_site_is_there_with_its_citations()
    {
        var claims = JsonNode.Parse(Text(Flood.Data, DataFileKind.Claims))!["claims"]!.AsArray();
        Assert.Equal(Flood.Site.Claims.Select(claim => claim.Id), claims.Select(claim => claim!["id"]!.GetValue<string>()));
        Assert.Equal(Flood.Site.Claims.Select(claim => claim.Citations.Count), claims.Select(claim => claim!["citations"]!.AsArray().Count));
    }

    [Fact]
    public void Tables_give_back_the_values_that_were_put_into_them()
    {
        var site = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: \"One, \\\"two\\\"\\nand three; «4»\"\n    citations: [s#p]\n---\n"),
            ("sources/s.md", "---\ntitle: 'A \"title\", it is'\npassages:\n  - id: p\n    paraphrase: \"Line one.\\r\\nLine two.\"\n---\n"));
        var claim = Csv.Read(Text(site.Data, DataFileKind.ClaimsTable))[1];
        var citation = Csv.Read(Text(site.Data, DataFileKind.CitationsTable))[1];
        Assert.Equal(site.Site.Claims[0].Text, claim[3]);
        Assert.Contains('\n', claim[3]);
        Assert.Equal("supports s#p", claim[^1]);
        Assert.Equal(site.Site.Sources[0].Passages[0].Words, citation[7]);
        Assert.Equal("A \"title\", it is", citation[^2]);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 people died")]
    [InlineData("-5 degrees")]
    [InlineData("@council: the dam broke")]
    public void A_value_that_looks_like_a_formula_stays_as_it_was_written(string words)
    {
        var site = SmallSite.Of(
            ("a.md", "---\ntitle: A\nclaims:\n  - id: b\n    text: B.\n    citations: [s#p]\n---\n"),
            ("sources/s.md", $"---\ntitle: S\npassages:\n  - id: p\n    exact: '{words}'\n---\n"));
        Assert.Equal(words, Csv.Read(Text(site.Data, DataFileKind.CitationsTable))[1][6]);
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Tables_have_a_line_for_each_claim_and_citation_as_wide_as_their_heads(string name)
    {
        var build = Build(name);
        var (claims, citations) = (Csv.Read(Text(build.Data, DataFileKind.ClaimsTable)), Csv.Read(Text(build.Data, DataFileKind.CitationsTable)));
        Assert.Equal(build.Site.Claims.Select(claim => claim.Id).Prepend("id"), claims.Select(row => row[0]));
        Assert.Equal(build.Site.Claims.Sum(claim => claim.Citations.Count) + 1, citations.Count);
        Assert.All(claims, row => Assert.Equal(claims[0].Count, row.Count));
        Assert.All(citations, row => Assert.Equal(citations[0].Count, row.Count));
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void The_archive_holds_the_files_byte_for_byte(string name)
    {
        var data = Read(name);
        using var archive = new ZipArchive(new MemoryStream(Bytes(data.All[0])));
        Assert.Equal(data.All.Skip(1).Select(file => file.Name).Prepend("README.md"), archive.Entries.Select(entry => entry.FullName));
        foreach (var file in data.All.Skip(1))
        {
            using var entry = archive.GetEntry(file.Name)!.Open();
            using var content = new MemoryStream();
            entry.CopyTo(content);
            Assert.Equal(Bytes(file), content.ToArray());
        }
    }

    [Fact]
    public void Files_are_as_long_as_the_page_says()
    {
        Assert.All(Flood.Data.All, file => Assert.Equal(Bytes(file).Length, file.Length));
        var page = Flood.Page<DataPage>();
        Assert.Equal(Flood.Data.All.Select(file => file.Address), page.Files.Select(file => file.Address));
        Assert.Contains(page.Files, file => file.Size.EndsWith("\u00a0kB", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_is_written_once_for_its_place_and_once_for_the_archive()
    {
        var times = 0;
        var file = new DataFile(DataFileKind.Claims, "claims.json", to =>
        {
            times++;
            to.Write("{}\n"u8);
        });
        Bytes(file);
        var archive = DataFile.ArchiveOf("data.zip", [file]);
        Assert.Equal(Bytes(archive).Length, archive.Length);
        Assert.Equal((3, 2), (file.Length, times));
    }

    [Theory]
    [InlineData(uint.MaxValue - 120L, false)]
    [InlineData(uint.MaxValue - 119L, true)]
    [InlineData(3L * uint.MaxValue, true)]
    public void An_archive_that_its_format_cannot_hold_is_refused_before_anything_is_written(long length, bool isTooLong)
    {
        // Counted, and never written: what stands round one file with a name of eleven letters is 120 bytes.
        var file = new DataFile(DataFileKind.Claims, "claims.json", _ => throw new NotSupportedException(), () => length);
        var archive = DataFile.ArchiveOf("data.zip", [file]);
        Assert.Equal(length + 120, archive.Length);
        var refusal = Record.Exception(() => ObstacleException.ThrowIfTooLong("output/data/data.zip", archive));
        Assert.Equal(isTooLong, refusal is ObstacleException);
        if (isTooLong)
        {
            Assert.StartsWith("output/data/data.zip: the data has ", refusal!.Message, StringComparison.Ordinal);
            Assert.EndsWith("at most 4,294,967,295. Split the publication into several, each with a folder input/ of its own.", refusal.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => Bytes(archive));
        }
    }

    [Theory]
    [InlineData("", "No licence is given.")]
    [InlineData("license: CC-BY-4.0\n", "CC-BY-4.0, <https://spdx.org/licenses/CC-BY-4.0.html>.")]
    [InlineData("license: https://a.example/terms\n", "<https://a.example/terms>")]
    [InlineData("license:\n  id: CC-BY-4.0\n  url: https://creativecommons.org/licenses/by/4.0/\n  text: Name us.\n", "CC-BY-4.0, <https://creativecommons.org/licenses/by/4.0/>.\n\nName us.")]
    public void The_readme_says_what_may_be_done(string settings, string words)
    {
        var build = SmallSite.Of(("site.yml", "title: The flood\n" + settings), ("a.md", "---\ntitle: A\n---\n"));
        using var archive = new ZipArchive(new MemoryStream(Bytes(build.Data.All[0])));
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        Assert.Contains(words, reader.ReadToEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("license: Creative Commons\n")]
    [InlineData("license: [CC-BY-4.0]\n")]
    [InlineData("license:\n  url: nowhere\n")]
    [InlineData("license:\n  name: CC-BY-4.0\n")]
    public void A_licence_that_is_none_is_reported(string settings) =>
        Assert.NotEmpty(SmallSite.Of(("site.yml", "title: The flood\n" + settings), ("a.md", "---\ntitle: A\n---\n")).Findings.All);

    private static SiteBuild Build(string name) =>
        SiteBuild.Check(InputFolder.Read(Path.Combine(Repository.Root, "tests", "Explainer.Tests", "Sites", name), CancellationToken.None), withDrafts: true);

    private static DataFiles Read(string name) => Build(name).Data;

    internal static string Text(DataFiles data, DataFileKind kind) => Encoding.UTF8.GetString(Bytes(data.All.Single(file => file.Kind == kind)));

    private static byte[] Bytes(DataFile file)
    {
        using var content = new MemoryStream();
        file.WriteTo(content);
        return content.ToArray();
    }
}
