using System.Runtime.CompilerServices;
using Explainer.Parse;

namespace Explainer.Languages;

/// <content>What is counted: "1 claim", "2 claims".</content>
public sealed partial class SiteWords
{
    public string Claims(int number) => Count(number);
    public string Sources(int number) => Count(number);
    public string People(int number) => Count(number);
    public string Origins(int number) => Count(number);
    public string Corrections(int number) => Count(number);
    public string Events(int number) => Count(number);
    public string Lanes(int number) => Count(number);
    public string Numbers(int number) => Count(number);
    public string StatementsMade(int number) => Count(number);
    public string Passages(int number) => Count(number);
    public string FindingsMade(int number) => Count(number);
    public string CitedByClaims(int number) => Count(number);
    public string ClaimsWithSupport(int number) => Count(number);
    public string SourcesWithCopy(int number) => Count(number);
    public string NotesNotListed(int number) => Count(number);
    public string Speakers(int number) => Count(number);
    public string Subjects(int number) => Count(number);
    public string SpeakersLeftOut(int number) => Count(number);
    public string SourcesLeftOut(int number) => Count(number);
    public string OtherClaimsMade(int number) => Count(number);
    public string DaysAgo(int number) => Count(number);

    /// <summary>How many sources are one witness.</summary>
    public string OneOrigin(int number) => Count(number);

    /// <summary>Whose claims they are: <c>2 statements by others</c>.</summary>
    public string Of(ClaimKind kind, int number) => language.Count($"{nameof(ClaimKind)}.{kind}.Count", number);

    private string Count(int number, [CallerMemberName] string name = "") => language.Count(name, number);
}
