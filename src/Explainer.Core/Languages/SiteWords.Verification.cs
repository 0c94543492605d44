using Explainer.Check;

namespace Explainer.Languages;

/// <content>The verification report and the pages of rules.</content>
public sealed partial class SiteWords
{
    public string Totals => Say();
    public string WholeSite => Say();
    public string ByPage => Say();
    public string ColumnClaims => Say();
    public string ColumnCovered => Say();
    public string ColumnSupported => Say();
    public string ColumnWordForWord => Say();
    public string ColumnTwoOrigins => Say();
    public string ColumnReviewed => Say();
    public string ColumnArchived => Say();
    public string ColumnFindings => Say();
    public string UnsupportedClaims => Say();
    public string NoneUnsupported => Say();
    public string Findings => Say();
    public string NoFindings => Say();
    public string Suppressed => Say();
    public string Reason => Say();
    public string RulesSpoken => Say();
    public string AllRules => Say();
    public string FindingsOfRule => Say();
    public string TurnedOff => Say();
    public string InsteadOf => Say();
    public string Reported => Say();
    public string Rule => Say();
    public string Flags => Say();
    public string RuleLevel => Say();
    public string ColumnLastChecked => Say();
    public string Never => Say();
    public string ReportForPrograms => Say();

    /// <summary>How bad a finding is.</summary>
    public string Of(Level level) => Name(level);

    /// <summary>What a group of rules looks at.</summary>
    public string Of(RuleFamily family) => language.Text($"{nameof(RuleFamily)}.{family.Number}");
}
