namespace Explainer.Text.Figures;

/// <summary>What stands at a place of a text that is read for figures.</summary>
internal enum FigureTokenKind
{
    /// <summary>Digits.</summary>
    Number,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Any other character that is no white space.</summary>
    Sign,
}
