namespace Explainer.Text;

/// <summary>Which characters mean the same to a reader.</summary>
internal static class PlainCharacter
{
    /// <summary>Whether a character shows nothing and takes no room: soft hyphens, zero-width characters, marks of direction.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u061C' or '\u180E' or '\uFEFF'
            or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069');

    /// <summary>The plain character for a typographic quotation mark, apostrophe or dash; any other as it is.</summary>
    public static char Of(char c) => c < '\u00AB' ? c : c switch
    {
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '\u02BC' or '\uFF07' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' or '「' or '」' or '『' or '』' or '〝' or '〞' or '〟' or '\uFF02' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u2E3A' or '\u2E3B' or '\uFE58' or '\uFE63' or '\uFF0D' => '-',
        _ => c,
    };
}
