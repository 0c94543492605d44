using Explainer.Text;

namespace Explainer.Parse;

/// <summary>The id of a source or person, which is its file's name.</summary>
internal static class FileId
{
    public static string Of(string path, ICollection<Fault> faults)
    {
        var id = path[(path.LastIndexOf('/') + 1)..^".md".Length];
        if (!Slug.IsValid(id))
        {
            faults.Add(new Fault.InvalidId(
                Location.StartOf(path),
                id,
                "the file's name is the id, made of lower-case letters a to z, digits and single hyphens",
                Slug.From(id) is { Length: > 0 } near ? near : null));
        }
        return id;
    }
}
