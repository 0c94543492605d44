using Explainer.Compose.Parts;
using Explainer.Parse;

namespace Explainer.Languages;

/// <content>People, and who said what.</content>
public sealed partial class SiteWords
{
    public string NoGroup => Say();
    public string AlsoCalled => Say();
    public string Roles => Say();
    public string From => Say();
    public string Until => Say();
    public string Elsewhere => Say();
    public string Statements => Say();
    public string Members => Say();
    public string Speaker => Say();
    public string Somebody => Say();
    public string WhoSaidWhatTable => Say();
    public string WhoSaidWhatCaption => Say();

    /// <summary><c>Secretary of Defense, Department of Defense</c>.</summary>
    public string RoleAt(string role, string organization) => language.Fill(nameof(RoleAt), role, organization);

    /// <summary>A human being or a body.</summary>
    public string Of(PersonType type) => Name(type);

    /// <summary>What a speaker does, as a verb beside the name.</summary>
    public string Of(Act act) => Name(act);

    /// <summary>The letter of the act in its sign; no two acts share one.</summary>
    public string Letter(Act act) => language.Text($"{nameof(Act)}.{act}.{nameof(Letter)}");

    /// <summary>Statements about nothing that has a column of its own.</summary>
    public string OtherStatements => Say();

    /// <summary>The subject, or the word for statements about nothing named.</summary>
    public string Of(Subject subject) => subject.Title.Length > 0 ? subject.Title : OtherStatements;
}
