using System.Globalization;

namespace Rectification.Reporting.Html;

/// <summary>The stages of the issues of an aspect as shares of a bar. The words below it say the same to those who do not see it.</summary>
internal static class StageBar
{
    public static void Write(HtmlWriter html, ReportLabels labels, StageTable table, StageRow row)
    {
        if (row.Issues == 0)
            return;
        var present = table.Stages.Where(stage => row.Of(stage) > 0).ToList();
        html.Open("svg", ("class", "bar"), ("aria-hidden", "true"), ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"));
        var from = 0.0;
        foreach (var stage in present)
        {
            var width = 100.0 * row.Of(stage) / row.Issues;
            html.Open("rect", ("class", ClassOf(stage)), ("x", Figure(from)), ("width", Figure(width)), ("height", "10")).Close("rect");
            from += width;
        }

        html.Close("svg").Open("span", ("class", "shares"));
        foreach (var stage in present)
            html.Element("span", labels.CountOf(row.Of(stage), labels.Stage(stage)), ("class", $"stage {ClassOf(stage)}")).Markup(" ");
        html.Close("span");
    }

    /// <summary>The class that gives a stage its colour. Stages of a later version share one.</summary>
    public static string ClassOf(Progress? stage) => stage switch
    {
        null => "g-unstated",
        { } known when Progress.Known.Contains(known) => $"g-{known.Value}",
        _ => "g-other",
    };

    private static string Figure(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
