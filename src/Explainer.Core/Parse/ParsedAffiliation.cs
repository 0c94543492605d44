using Explainer.Text;

namespace Explainer.Parse;

/// <summary>A role that somebody held.</summary>
/// <param name="Organization">An id of <c>people/</c>, or a name; null where absent.</param>
/// <param name="Role">Null where absent.</param>
/// <param name="Start">Null where unknown.</param>
/// <param name="End">Null where unknown or still held.</param>
public sealed record ParsedAffiliation(Written<string>? Organization, Written<string>? Role, Edtf? Start, Edtf? End);
