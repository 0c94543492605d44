namespace Explainer.Tests.Commands;

/// <summary>A folder on the disk that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("explainer-test-").FullName;

    /// <summary>The path of something in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a text file, and the folders above it.</summary>
    public void Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
    }

    /// <summary>Every file below a folder: its path there, bytes in hexadecimal and last-write time. Nothing where there is no such folder.</summary>
    public IReadOnlyList<(string Name, string Bytes, DateTime Written)> Files(string folder) =>
        !Directory.Exists(this[folder])
            ? []
            : Directory.EnumerateFiles(this[folder], "*", SearchOption.AllDirectories)
                .Select(path => (System.IO.Path.GetRelativePath(this[folder], path), Convert.ToHexString(File.ReadAllBytes(path)), File.GetLastWriteTimeUtc(path)))
                .OrderBy(file => file.Item1, StringComparer.Ordinal)
                .ToList();

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
