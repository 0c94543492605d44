using Explainer.Resolve;
using Explainer.Text;

namespace Explainer.Compose.Pictures;

/// <summary>An event or a statement that is to have its place in a lane.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Date">When it was, without a time of day; null where undated.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="DayAddress">Where all of its day lead.</param>
internal sealed record LaneEntry(Claim Claim, Edtf? Date, string Address, string DayAddress);
