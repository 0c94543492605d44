namespace Explainer.Bench.Corpus;

/// <summary>Something that a claim says, and how two sources put it. The number occurs once in the whole publication.</summary>
/// <param name="page">The page that makes the claim, from 0.</param>
/// <param name="claim">The claim on that page, from 0.</param>
internal sealed class Event(int page, int claim)
{
    private static readonly string[] Towns =
        ["Alnford", "Brackley Mere", "Carrow", "Dunmoor", "Eastwick", "Farle", "Gorsby", "Harnham", "Inverlea", "Kelbridge", "Lowmarsh", "Netherby", "Ousedale"];

    private static readonly string[] Things = ["flooded houses", "felled trees", "closed roads", "new wells", "empty shops", "broken lamps", "mended bridges"];

    private int Number => page * Publication.ClaimsPerPage + claim + 1000;

    private string Town => Towns[(page * 3 + claim) % Towns.Length];

    private string Thing => Things[(page + claim * 2) % Things.Length];

    /// <summary>The day, as EDTF.</summary>
    public string Date => $"{Year}-{page % 12 + 1:00}-{(page + claim) % 28 + 1:00}";

    /// <summary>The claim.</summary>
    public string Claim => $"The council of {Town} counted {Number} {Thing} in {Year}.";

    /// <summary>The words of the first source.</summary>
    public string First => $"the council of {Town} counted {Number} {Thing} in {Year}";

    /// <summary>The words of the second source.</summary>
    public string Second => $"in {Year} there were {Number} {Thing}, as the council of {Town} counted them";

    /// <summary>The words of the page that bear the mark.</summary>
    public string Marked => $"the council of {Town} counted {Number} {Thing}";

    // A prime, so that no two claims are of one thing on one day.
    private int Year => 1950 + page % 71;
}
