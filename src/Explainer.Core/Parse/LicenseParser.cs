using Explainer.Parse.Yaml;

namespace Explainer.Parse;

/// <summary>Reads <c>license</c> of <c>site.yml</c>: an SPDX identifier, an address, or a mapping of <c>id</c>, <c>url</c> and <c>text</c>.</summary>
internal static class LicenseParser
{
    public static License? Read(MappingReader site, ICollection<Fault> faults)
    {
        switch (site.Value("license"))
        {
            case null:
                return null;
            case YamlScalar scalar:
                var written = new Written<string>(scalar.Value.Trim(), scalar.At);
                return IsAddress(written.Value) ? new(null, written.Value, null) : Id(written, faults) is { } id ? new(id, null, null) : null;
            case YamlMapping mapping:
                return OfKeys(new MappingReader(mapping, "a licence", faults), faults);
            case var other:
                site.Wrong(other, "license", "an SPDX identifier such as CC-BY-4.0, an address, or a mapping of id, url and text");
                return null;
        }
    }

    private static License? OfKeys(MappingReader mapping, ICollection<Fault> faults)
    {
        var (id, url, text) = (Id(mapping.Text("id"), faults), Url(mapping.Text("url"), faults), mapping.Text("text")?.Value);
        mapping.End();
        return (id, url, text) is (null, null, null) ? null : new(id, url, text);
    }

    private static string? Id(Written<string>? written, ICollection<Fault> faults)
    {
        if (written is not { } id || id.Value.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'))
            return written?.Value;
        const string Expected = "an SPDX identifier such as CC-BY-4.0, or an address that begins with https://";
        faults.Add(new Fault.WrongType(id.At, "license", Expected, $"\"{id.Value}\"", Meant: null));
        return null;
    }

    private static string? Url(Written<string>? written, ICollection<Fault> faults)
    {
        if (written is not { } url || IsAddress(url.Value))
            return written?.Value;
        faults.Add(new Fault.WrongType(url.At, "url", "an address that begins with https://", $"\"{url.Value}\"", Meant: null));
        return null;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
