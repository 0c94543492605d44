using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Explainer.Export;

/// <summary>Writes XML alike on every machine.</summary>
internal static class XmlFile
{
    /// <summary>The document as text: UTF-8 declared, two spaces a level, lines that end in <c>\n</c>.</summary>
    public static string Write(XElement root)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            Indent = true,
            NewLineChars = "\n",
        };
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, settings))
            new XDocument(root).Save(writer);
        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    /// <summary>A text without the characters that XML cannot hold, which YAML can.</summary>
    /// <remarks>XML 1.0 §2.2.</remarks>
    public static string Text(string written)
    {
        var text = new StringBuilder(written.Length);
        foreach (var rune in written.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value))
                text.Append(rune);
        }
        return text.ToString();
    }
}
