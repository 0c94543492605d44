namespace Explainer.Parse;

/// <summary>What a passage does for the claim that cites it.</summary>
public enum Stance
{
    /// <summary>The passage alone entails the claim.</summary>
    Supports,

    /// <summary>It entails a part; the citation's note says which.</summary>
    Partly,

    /// <summary>It says otherwise.</summary>
    Disputes,

    /// <summary>It only relays that someone says so.</summary>
    Reports,

    /// <summary>It helps to understand, and entails nothing.</summary>
    Context,
}
