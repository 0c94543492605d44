using System.Text;
using Explainer.Cite;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>What the publication offers as data, under <c>/data/</c>.</summary>
public sealed class DataFiles
{
    internal const string ArchiveName = "explainer-data.zip";
    internal const string SchemaName = "claims.schema.json";
    internal const string AnnotationsName = "annotations.jsonld";

    /// <summary>The names of all files, in the order of <see cref="DataFileKind"/>.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [ArchiveName, "claims.json", SchemaName, "claims.csv", "citations.csv", "sources.csl.json", "sources.bib", AnnotationsName];

    /// <summary>Says how each file is written; none is written yet.</summary>
    public DataFiles(Site site)
    {
        DataFile[] files =
        [
            new(DataFileKind.Claims, "claims.json", to => ClaimsJson.Write(site, to)),
            new(DataFileKind.ClaimsSchema, SchemaName, to => to.Write(Resource("data/" + SchemaName))),
            new(DataFileKind.ClaimsTable, "claims.csv", to => ClaimsCsv.WriteClaims(site, to)),
            new(DataFileKind.CitationsTable, "citations.csv", to => ClaimsCsv.WriteCitations(site, to)),
            new(DataFileKind.Sources, "sources.csl.json", to => WriteSources(site, to)),
            new(DataFileKind.SourcesBibTex, "sources.bib", to => WriteBibTex(site, to)),
            new(DataFileKind.Annotations, AnnotationsName, to => AnnotationsJson.Write(site, to)),
        ];
        DataFile readme = new(DataFileKind.Readme, "README.md", to => to.Write(Encoding.UTF8.GetBytes(DataReadme.Of(site, Encoding.UTF8.GetString(Resource("data/README.md"))))));
        DataFile[] entries = [readme, .. files];
        DataFile archive = new(DataFileKind.Archive, ArchiveName, to => StoredZip.Write(entries, to), () => StoredZip.LengthOf(entries));
        All = [archive, .. files];
    }

    /// <summary>The files, in the order of their kinds; the archive of all of them first.</summary>
    public IReadOnlyList<DataFile> All { get; }

    private static void WriteSources(Site site, Stream to) => JsonFile.Write(to, json =>
    {
        var language = Language.Of(site.Settings.Language);
        json.WriteStartArray();
        foreach (var source in site.Sources)
        {
            CslJson.Write(json, CslItems.Of(source), language);
            json.Flush();
        }
        json.WriteEndArray();
    });

    private static void WriteBibTex(Site site, Stream to)
    {
        foreach (var source in site.Sources)
            to.Write(Encoding.UTF8.GetBytes(BibTex.Of(CslItems.Of(source)) + "\n"));
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(DataFiles).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly does not hold {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
