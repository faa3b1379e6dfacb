using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Reporting.Html;

/// <summary>What the sections of one notice share: where to write, whose words, and which parts link to which.</summary>
internal sealed class ArticleContext(HtmlWriter html, ReportLabels labels, FindingPlaces places, ReportedNotice reported, int number,
    int topLevel)
{
    public HtmlWriter Html { get; } = html;

    public ReportLabels Labels { get; } = labels;

    public FindingPlaces Places { get; } = places;

    public ReportedNotice Reported { get; } = reported;

    public Notice Notice => Reported.Notice;

    /// <summary>The parts that findings are about.</summary>
    public FindingLinks Findings { get; } = new(reported);

    /// <summary>The places of the text that the data links to, in the order of the data.</summary>
    public List<TextAnchor> Anchors { get; } = [];

    /// <summary>An id that no other notice of the page has.</summary>
    public string Id(string name) => string.Create(CultureInfo.InvariantCulture, $"n{number}-{name}");

    public string Id(string kind, int index) => string.Create(CultureInfo.InvariantCulture, $"n{number}-{kind}{index}");

    /// <summary>A heading so many levels below that of the notice.</summary>
    public void Heading(int below, string text, string? id = null, string? language = null)
        => Html.Element(HeadingName(below), text, ("id", id), ("lang", language));

    /// <summary>HTML has six levels; what lies deeper shares the last.</summary>
    public string HeadingName(int below) => string.Create(CultureInfo.InvariantCulture, $"h{Math.Min(6, topLevel + below)}");

    /// <summary>Opens a section with its heading. It is no landmark: every notice of the page has the same ones.</summary>
    public void OpenSection(string name, string heading)
    {
        Html.Open("section", ("class", name)).Line();
        Heading(1, heading, Id(name));
        Html.Line();
    }

    public void CloseSection() => Html.Close("section").Line();

    /// <summary>A link to where a part stands in the text; nothing where the text is not at hand.</summary>
    /// <param name="source">Where the part stands.</param>
    /// <param name="id">The id of the part.</param>
    /// <param name="name">What the text calls its link back to the part; null for none.</param>
    public void LinkToText(SourceSpan? source, string id, string? name = null)
    {
        if (source is not { } span || Places.LineOf(span, Reported) is not { } place)
            return;
        Anchors.Add(new(span.Start, id, name));
        var line = Labels.Line(place.Line);
        Html.Element("a", line, ("class", "at"), ("href", $"#{TextAnchor.IdOf(id)}"), ("aria-label", $"{Labels.InText}: {line}"));
    }

    /// <summary>Links to the findings about a part, which link back.</summary>
    public void LinkToFindings(string path)
    {
        foreach (var index in Findings.Of(path))
        {
            var finding = Reported.Findings[index];
            Html.Markup(" ").Element("a", $"{Labels.Term(finding.Severity)} {finding.Rule.Id}",
                ("class", $"ref {ReportLabels.NameOf(finding.Severity)}"), ("id", Id("p", index + 1)), ("href", $"#{Id("f", index + 1)}"));
        }
    }
}
