using System.Text;
using Explainer.Cite;
using Explainer.Json;
using Explainer.Languages;
using Explainer.Resolve;

namespace Explainer.Export;

/// <summary>What the publication offers as data, under <c>/data/</c>.</summary>
public sealed class DataFiles
{
    internal const string SchemaName = "claims.schema.json";
    internal const string AnnotationsName = "annotations.jsonld";

    private const string ArchiveName = "explainer-data.zip";
    private const string ClaimsName = "claims.json";
    private const string ClaimsTableName = "claims.csv";
    private const string CitationsTableName = "citations.csv";
    private const string SourcesName = "sources.csl.json";
    private const string BibTexName = "sources.bib";

    /// <summary>The names of all files, in the order of <see cref="DataFileKind"/>.</summary>
    internal static IReadOnlyList<string> Names { get; } =
        [ArchiveName, ClaimsName, SchemaName, ClaimsTableName, CitationsTableName, SourcesName, BibTexName, AnnotationsName];

    /// <summary>Says how each file is written; none is written yet.</summary>
    public DataFiles(Site site)
    {
        DataFile[] files =
        [
            new(DataFileKind.Claims, ClaimsName, to => ClaimsJson.Write(site, to)),
            new(DataFileKind.ClaimsSchema, SchemaName, to => to.Write(Resource("data/" + SchemaName))),
            new(DataFileKind.ClaimsTable, ClaimsTableName, to => ClaimsCsv.WriteClaims(site, to)),
            new(DataFileKind.CitationsTable, CitationsTableName, to => ClaimsCsv.WriteCitations(site, to)),
            new(DataFileKind.Sources, SourcesName, to => WriteSources(site, to)),
            new(DataFileKind.SourcesBibTex, BibTexName, to => WriteBibTex(site, to)),
            new(DataFileKind.Annotations, AnnotationsName, to => AnnotationsJson.Write(site, to)),
        ];
        DataFile readme = new(DataFileKind.Readme, "README.md", to => WriteReadme(site, to));
        Files = files;
        Archive = DataFile.ArchiveOf(ArchiveName, [readme, .. files]);
        All = [Archive, .. files];
    }

    /// <summary>The archive of all files.</summary>
    /// <remarks>To write it costs least once these were written, since it states their checksums before their content.</remarks>
    public DataFile Archive { get; }

    /// <summary>The files, in the order of their kinds.</summary>
    public IReadOnlyList<DataFile> Files { get; }

    /// <summary>The archive, then the files.</summary>
    public IReadOnlyList<DataFile> All { get; }

    private static void WriteSources(Site site, Stream to) => JsonText.Write(to, json =>
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

    private static void WriteReadme(Site site, Stream to)
    {
        var template = Encoding.UTF8.GetString(Resource("data/README.md"));
        to.Write(Encoding.UTF8.GetBytes(DataReadme.Of(site, template)));
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(DataFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly does not hold {name}.");
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
