using Explainer.Compose.Pictures;

namespace Explainer.Theme.Pictures;

/// <summary>Curves as SVG writes them.</summary>
internal static class CurvePath
{
    /// <summary>The data of a path, counted from its beginning: so the curves of one picture are written much alike, and compress.</summary>
    public static string Of(Curve curve)
    {
        var (width, height) = (curve.X2 - curve.X1, curve.Y2 - curve.Y1);
        return FormattableString.Invariant($"M{curve.X1} {curve.Y1}c{width / 2} 0 {width / 2} {height} {width} {height}");
    }
}
