namespace Explainer.Text;

/// <summary>What in a sentence says something that can be checked.</summary>
public enum CheckSign
{
    /// <summary>A quantity: <c>24</c>, <c>two dozen</c>.</summary>
    Figure,

    /// <summary>A date: <c>29 December</c>, <c>two days later</c>.</summary>
    Date,

    /// <summary>Words in quotation marks, enough of them to say something.</summary>
    Quotation,

    /// <summary>Somebody who is named says something: <c>Esper said</c>.</summary>
    Report,

    /// <summary>Something is put above all others: <c>the largest</c>, <c>the only</c>.</summary>
    Superlative,

    /// <summary>Something is compared: <c>later than</c>, <c>rose by</c>.</summary>
    Comparison,
}
