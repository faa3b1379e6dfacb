using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using A = DocumentFormat.OpenXml.Drawing;

namespace Rectification.Reporting.Excel;

/// <summary>
/// The markup of the chart: bars across, one an aspect, stacked by stage. Numbers are noted beside their cells, so that it shows at once.
/// </summary>
internal static class ChartMarkup
{
    private const uint NamesAxis = 1;
    private const uint NumbersAxis = 2;

    public static ChartSpace Of(StatusChart chart) => new(
        new RoundedCorners { Val = false },
        new Chart(
            Title(chart.Title),
            new AutoTitleDeleted { Val = false },
            new PlotArea(new Layout(), Bars(chart), Names(), Numbers()),
            new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }),
            new PlotVisibleOnly { Val = true },
            new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }));

    private static Title Title(string words) => new(
        new ChartText(new RichText(
            new A.BodyProperties(),
            new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1400, Bold = true }),
                new A.Run(new A.RunProperties { FontSize = 1400, Bold = true }, new A.Text(words))))),
        new Overlay { Val = false });

    private static BarChart Bars(StatusChart chart)
    {
        var bars = new BarChart(new BarDirection { Val = BarDirectionValues.Bar }, new BarGrouping { Val = BarGroupingValues.Stacked },
            new VaryColors { Val = false });
        for (var i = 0; i < chart.Series.Count; i++)
            bars.Append(Series(chart, chart.Series[i], (uint)i));
        bars.Append(new GapWidth { Val = 60 }, new Overlap { Val = 100 }, new AxisId { Val = NamesAxis }, new AxisId { Val = NumbersAxis });
        return bars;
    }

    private static BarChartSeries Series(StatusChart chart, ChartSeries series, uint index) => new(
        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = index },
        new Order { Val = index },
        new SeriesText(new StringReference(new Formula($"'{chart.Sheet}'!${series.Column}${chart.FirstRow - 1}"),
            Cache(new StringCache(), [series.Name]))),
        new ChartShapeProperties(new A.SolidFill(new A.RgbColorModelHex { Val = series.Colour })),
        new InvertIfNegative { Val = false },
        new CategoryAxisData(new StringReference(Range(chart, "A"), Cache(new StringCache(), chart.Names))),
        new Values(new NumberReference(Range(chart, series.Column),
            Cache(new NumberingCache(new FormatCode("General")),
                series.Counts.Select(static count => count.ToString(CultureInfo.InvariantCulture)).ToList()))));

    private static Formula Range(StatusChart chart, string column)
        => new(string.Create(CultureInfo.InvariantCulture, $"'{chart.Sheet}'!${column}${chart.FirstRow}:${column}${chart.LastRow}"));

    private static T Cache<T>(T cache, IReadOnlyList<string> values)
        where T : OpenXmlCompositeElement
    {
        cache.Append(new PointCount { Val = (uint)values.Count });
        for (var i = 0; i < values.Count; i++)
            cache.Append(cache is StringCache
                ? new StringPoint(new NumericValue(values[i])) { Index = (uint)i }
                : new NumericPoint(new NumericValue(values[i])) { Index = (uint)i });
        return cache;
    }

    // The first aspect stands at the top, as in the table.
    private static CategoryAxis Names() => new(
        new AxisId { Val = NamesAxis },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new CrossingAxis { Val = NumbersAxis },
        new Crosses { Val = CrossesValues.AutoZero });

    private static ValueAxis Numbers() => new(
        new AxisId { Val = NumbersAxis },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new MajorGridlines(new ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "D9D9D9" })))),
        new NumberingFormat { FormatCode = "0", SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = NamesAxis },
        new Crosses { Val = CrossesValues.Maximum });
}
