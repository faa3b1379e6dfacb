namespace Rectification.Reporting.Html;

/// <summary>The issues of all aspects, each folded to one line that opens to its measures.</summary>
internal sealed class IssueSection(ArticleContext context)
{
    // Browsers flatten what nests deeper than some hundred elements; nobody reads even this far in.
    private const int DeepestNesting = 16;

    private readonly IssueEntry _entry = new(context);

    public void Write()
    {
        if (context.Notice.Aspects.IsEmpty)
            return;
        context.OpenSection("issues", context.Labels.Issues);
        for (var i = 0; i < context.Notice.Aspects.Count; i++)
            WriteAspect(context.Notice.Aspects[i], FormattableString.Invariant($"/aspects/{i}"), context.Id("a", i));
        context.CloseSection();
    }

    private void WriteAspect(Aspect aspect, string path, string id)
    {
        var (html, labels) = (context.Html, context.Labels);
        html.Open("section", ("class", "aspect"), ("id", id)).Line();
        if (!aspect.Implicit)
            context.Heading(2, labels.HeadingOf(aspect), language: labels.NoticeLanguage);
        html.Open("p", ("class", "links"));
        context.LinkToText(aspect.Source, id, labels.NameOf(aspect));
        context.LinkToFindings(path);
        html.Close("p").Line();
        if (aspect.Summary is { } summary)
            html.Element("p", summary, ("lang", labels.NoticeLanguage)).Line();
        MeasureList.Write(context, aspect.Measures, path, id);
        OutcomeLine.Write(context, aspect.Outcomes);
        WriteIssues(aspect, path, id);
        html.Close("section").Line();
    }

    private void WriteIssues(Aspect aspect, string path, string id)
    {
        const string walked = "/aspects/0";
        var (open, number) = (0, 0);
        foreach (var placed in new Notice { Aspects = [aspect] }.AllIssues())
        {
            var depth = Math.Min(placed.Depth, DeepestNesting);
            for (; open >= depth; open--)
                _entry.Close();
            _entry.Open(placed.Part, path + placed.Path[walked.Length..], FormattableString.Invariant($"{id}-i{++number}"),
                depth + (aspect.Implicit ? 1 : 2));
            open = depth;
        }

        for (; open > 0; open--)
            _entry.Close();
    }
}
