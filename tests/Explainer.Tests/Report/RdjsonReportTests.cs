using FsCheck.Xunit;
using NJsonSchema;
using Xunit;

namespace Explainer.Tests.Report;

/// <summary>Held against a schema of reviewdog's Diagnostic Format.</summary>
[Properties(Arbitrary = [typeof(AnyMessage)])]
public class RdjsonReportTests
{
    private static readonly JsonSchema Schema = Reports.Schema("rdjson.json");

    [Fact]
    public void Report_is_valid_and_the_schema_refuses_what_is_none()
    {
        var json = Reports.Json("rdjson", Reports.Report);
        Reports.AssertValid(Schema, json.ToJsonString());
        Assert.NotEmpty(json["diagnostics"]!.AsArray());

        json["diagnostics"]![0]!["severity"] = "FATAL";
        Assert.NotEmpty(Schema.Validate(json.ToJsonString()));
    }

    [Property(MaxTest = 100)]
    public void Any_words_give_a_valid_report(AnyMessage words) =>
        Reports.AssertValid(Schema, Reports.Print("rdjson", Reports.Of(Reports.FullFinding(words.Value))));

    [Fact]
    public void Columns_are_bytes_of_utf8_and_the_end_is_just_past_the_words()
    {
        var diagnostic = Reports.Json("rdjson", Reports.Report)["diagnostics"]!.AsArray().Single(item => (string?)item!["code"]!["value"] == "FC203")!;
        var range = diagnostic["location"]!["range"]!;
        var line = Reports.Input.Files.Single(file => file.Name == "index.md").Bytes!.AsSpan();
        for (var skip = (int)range["start"]!["line"]! - 1; skip > 0; skip--)
            line = line[(line.IndexOf((byte)'\n') + 1)..];

        Assert.Equal("[It broke](claim:damm)", System.Text.Encoding.UTF8.GetString(line[((int)range["start"]!["column"]! - 1)..((int)range["end"]!["column"]! - 1)]));
        Assert.Equal("ERROR", (string?)diagnostic["severity"]);
        Assert.Equal("https://floods.example/rules/FC203/", (string?)diagnostic["code"]!["url"]);
    }

    [Fact]
    public void Fix_of_one_edit_is_a_suggestion_and_one_of_several_is_none()
    {
        var suggestion = Assert.Single(Reports.Json("rdjson", Reports.Of(Reports.FullFinding("dyke")))["diagnostics"]![0]!["suggestions"]!.AsArray())!;

        Assert.Equal("dyke", (string?)suggestion["text"]);
        // title: Ümläut 🌊 dam: two letters of two bytes and one of four stand before the words.
        Assert.Equal((20, 23), ((int)suggestion["range"]!["start"]!["column"]!, (int)suggestion["range"]!["end"]!["column"]!));
    }
}
