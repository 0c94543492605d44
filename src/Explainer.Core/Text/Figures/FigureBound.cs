namespace Explainer.Text.Figures;

/// <summary>What the words before a figure make of it.</summary>
public enum FigureBound
{
    /// <summary>The figure itself: <c>24</c>.</summary>
    Exact,

    /// <summary>The figure or something near it: <c>about 24</c>.</summary>
    About,

    /// <summary>A little less: <c>nearly 24</c>, <c>just under 24</c>.</summary>
    Nearly,

    /// <summary>A little more: <c>just over 24</c>.</summary>
    JustOver,

    /// <summary>The figure or more: <c>at least 24</c>.</summary>
    AtLeast,

    /// <summary>More: <c>more than 24</c>.</summary>
    MoreThan,

    /// <summary>The figure or less: <c>up to 24</c>.</summary>
    AtMost,

    /// <summary>Less: <c>fewer than 24</c>.</summary>
    LessThan,
}
