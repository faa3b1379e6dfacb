namespace Rectification.Reporting.Html;

/// <summary>How far each aspect is, as a bar and in words.</summary>
internal static class ProgressSection
{
    public static void Write(ArticleContext context)
    {
        var (html, labels, table) = (context.Html, context.Labels, StageTable.Of(context.Notice));
        if (table.Rows.Count == 0)
            return;
        context.OpenSection("progress", labels.Progress);
        html.Open("table").Open("thead").Open("tr").Element("th", labels.Aspect, ("scope", "col"));
        html.Element("th", labels.Issues, ("scope", "col"), ("class", "number"))
            .Element("th", labels.Measures, ("scope", "col"), ("class", "number"));
        html.Close("tr").Close("thead").Line().Open("tbody").Line();
        for (var i = 0; i < table.Rows.Count; i++)
            WriteRow(context, table, table.Rows[i], context.Id("a", i));
        html.Close("tbody").Line();
        if (table.Rows.Count > 1)
        {
            html.Open("tfoot").Line();
            WriteRow(context, table, table.Total, link: null);
            html.Close("tfoot");
        }

        html.Close("table").Line();
        context.CloseSection();
    }

    private static void WriteRow(ArticleContext context, StageTable table, StageRow row, string? link)
    {
        var (html, labels) = (context.Html, context.Labels);
        html.Open("tr").Open("th", ("scope", "row"));
        if (row.Aspect is { } aspect)
            html.Element("a", labels.HeadingOf(aspect), ("href", $"#{link}"), ("lang", labels.NoticeLanguage));
        else
            html.Text(labels.Total);
        StageBar.Write(html, labels, table, row);
        html.Close("th").Open("td", ("class", "number")).Number(row.Issues).Close("td").Open("td", ("class", "number")).Number(row.Measures)
            .Close("td").Close("tr").Line();
    }
}
