using Explainer.Text;

namespace Explainer.Resolve;

/// <summary>Dates in order of time; what has none comes last.</summary>
internal sealed class UndatedLast : IComparer<Edtf?>
{
    private readonly int sign;

    private UndatedLast(int sign) => this.sign = sign;

    /// <summary>The earliest first.</summary>
    public static UndatedLast Order { get; } = new(1);

    /// <summary>The newest first.</summary>
    public static UndatedLast NewestFirst { get; } = new(-1);

    public int Compare(Edtf? x, Edtf? y) => (x, y) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        _ => sign * x.CompareTo(y),
    };
}
