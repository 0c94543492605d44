namespace Explainer.Tests.Commands;

/// <summary>A publication with nothing wrong at error level: one page, one claim, one source.</summary>
internal static class SiteOnDisk
{
    public const string Page = """
        ---
        title: The dam
        description: The dam broke.
        date: 2024-05-03
        claims:
          - id: dam-broke
            text: The dam broke.
            citations: [report#broke]
        ---
        [The dam broke](claim:dam-broke).
        """;

    public static void WriteTo(TemporaryFolder folder, string below = "")
    {
        folder.Write(below + "input/site.yml", "title: Floods\ndescription: What is known.\nbase-url: https://floods.example\n");
        folder.Write(below + "input/index.md", Page);
        folder.Write(below + "input/sources/report.md", """
            ---
            type: report
            title: Report
            issued: 2024-05-02
            URL: https://commission.example/report
            passages:
              - id: broke
                paraphrase: The dam broke.
            ---
            """);
        folder.Write(below + "input/assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }
}
