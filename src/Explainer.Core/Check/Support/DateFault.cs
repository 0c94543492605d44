namespace Explainer.Check.Support;

/// <summary>Why a claim's date does not follow.</summary>
/// <param name="Message">What is wrong, to stand behind the words of the claim, and what to do; sentences.</param>
/// <param name="Given">What the passage has in its place; null where it has nothing.</param>
internal sealed record DateFault(string Message, GivenDate? Given);
