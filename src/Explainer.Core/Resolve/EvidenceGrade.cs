namespace Explainer.Resolve;

/// <summary>How well the words of the evidence are known, from the weakest.</summary>
public enum EvidenceGrade
{
    /// <summary>There is no supporting evidence.</summary>
    None,

    /// <summary>The editors say what the source says.</summary>
    Paraphrased,

    /// <summary>The source's words, not compared with a snapshot.</summary>
    Quoted,

    /// <summary>The source's words, found in the snapshot.</summary>
    WordForWord,
}
