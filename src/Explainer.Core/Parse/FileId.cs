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
            var near = Slug.From(id);
            faults.Add(new Fault.InvalidId(
                Location.StartOf(path), id, "the file's name is the id, made of lower-case letters a to z, digits and single hyphens", near.Length == 0 ? null : near));
        }
        return id;
    }
}
