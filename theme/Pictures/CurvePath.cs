using Explainer.Compose.Pictures;

namespace Explainer.Theme.Pictures;

/// <summary>Curves as SVG writes them.</summary>
internal static class CurvePath
{
    /// <summary>The data of a path.</summary>
    public static string Of(Curve curve)
    {
        var middle = (curve.X1 + curve.X2) / 2;
        return $"M{curve.X1} {curve.Y1}C{middle} {curve.Y1} {middle} {curve.Y2} {curve.X2} {curve.Y2}";
    }
}
