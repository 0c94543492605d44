using Explainer.Export;
using Explainer.Parse;
using Explainer.Resolve;

namespace Explainer.Languages;

/// <content>The frame of every page, what lists and the search say, and what pages are called.</content>
public sealed partial class SiteWords
{
    // Every page.
    public string SkipLink => Say();
    public string SiteNavigation => Say();
    public string Breadcrumb => Say();
    public string Explainers => Say();
    public string PublishedBy => Say();
    public string HowChecked => Say();
    public string VerificationLink => Say();
    public string Feed => Say();
    public string DataLink => Say();
    public string JsonFeed => Say();
    public string Draft => Say();
    public string DraftMeaning => Say();
    public string ListParts => Say();
    public string Part => Say();
    public string Table => Say();
    public string Page => Say();
    public string NoDate => Say();
    public string NotFound => Say();
    public string Moved => Say();

    /// <summary>What a page is called that the site makes itself.</summary>
    /// <param name="page">Its kind, as <c>page-titles</c> names it in Pascal case: <c>WhoSaidWhat</c>.</param>
    internal string TitleOfPage(string page) => language.Text($"PageTitles.{page}.Title");

    /// <summary>What such a page is, in a sentence; empty where its title says all.</summary>
    internal string DescriptionOfPage(string page) => language.Find($"PageTitles.{page}.Description") ?? "";

    // The search.
    public string Search => Say();
    public string SearchField => Say();
    public string SearchResults => Say();
    public string SearchFound => Say();
    public string SearchNone => Say();
    public string SearchFailed => Say();
    public string SearchMore => Say();
    public string Letters => Say();
    public string ClaimsByPage => Say();
    public string AllClaims => Say();

    /// <summary>What something is that can be looked for.</summary>
    public string Of(NamedKind kind) => Name(kind);

    // Topics and filters.
    public string Topic => Say();
    public string WhatHappened => Say();
    public string OtherClaims => Say();
    public string SeeAlso => Say();
    public string Filter => Say();
    public string Shown => Say();
    public string ShowAll => Say();

    /// <summary>How many of a list are shown: <c>8 of 20</c>.</summary>
    /// <param name="shown">The number, or what stands for it.</param>
    /// <param name="all">Of how many.</param>
    public string ShownOf(string shown, int all) => language.Fill(nameof(ShownOf), shown, all);

    /// <summary>What a list narrowed to is called: <c>Timeline: The press</c>.</summary>
    public string ViewOf(string list, string view) => language.Fill(nameof(ViewOf), list, view);

    /// <summary>By what the entries of a list are told apart.</summary>
    public string Of(FilterKey key) => Name(key);

    /// <summary>What entries of a list have in common.</summary>
    public string Of(FilterValue value) => value.Key switch
    {
        FilterKey.Kind => language.Text($"{nameof(ClaimKind)}.{Key(value.Id)}.Plural"),
        FilterKey.Rating when value.Title.Length == 0 => Rating(value.Id),
        FilterKey.Status => language.Text($"{nameof(ClaimStatus)}.{Key(value.Id)}.{nameof(Name)}"),
        FilterKey.Type => language.Find($"CslType.{Key(value.Id)}") ?? Text.Slug.ToWords(value.Id),
        _ => value.Title,
    };

    // Cite, reuse, download.
    public string CiteReuseDownload => Say();
    public string CiteSource => Say();
    public string AsText => Say();
    public string Embed => Say();
    public string EmbedMeaning => Say();
    public string EmbedAClaim => Say();
    public string AllEvidence => Say();
    public string LicensedUnder => Say();
    public string NoLicense => Say();
    public string Reuse => Say();
    public string SourcesAreTheirs => Say();
    public string Download => Say();

    /// <summary>A title as it is cited: <c>“The flood”</c>.</summary>
    public string TitleCited(string title) => language.Fill(nameof(TitleCited), title);

    /// <summary>What a page about a source is called, where it is cited apart from the source itself.</summary>
    public string OnSource(string title) => language.Fill(nameof(OnSource), title);

    /// <summary>What a file of the data is for, in a sentence.</summary>
    public string Explain(DataFileKind kind) => Meaning(kind);
}
