using Rectification.Primitives;

namespace Rectification.Reporting.Csv;

/// <summary>A part of a notice as a row is made from it.</summary>
/// <param name="Reported">The notice.</param>
/// <param name="Placed">The part and where it stands.</param>
/// <param name="Source">Where its words stand.</param>
internal sealed record PlacedRow<TPart>(ReportedNotice Reported, PlacedPart<TPart> Placed, SourceSpan? Source)
    where TPart : NoticePart
{
    public TPart Part => Placed.Part;

    /// <summary>The columns that say where a row comes from, which all tables of parts begin with.</summary>
    public static IEnumerable<CsvColumn<PlacedRow<TPart>>> First =>
    [
        new("file", "来源文件", static row => row.Reported.File),
        new("notice", "通报标题", static row => row.Reported.Notice.Title),
        new("aspect", "方面", static row => row.Placed.Aspect is { } aspect ? aspect.Number + aspect.Title : null),
    ];

    /// <summary>The columns that lead back to the part, which all tables of parts end with.</summary>
    public static IEnumerable<CsvColumn<PlacedRow<TPart>>> Last =>
    [
        new("path", "数据路径", static row => row.Placed.Path),
        new("start", "原文起点", static row => row.Source?.Start),
        new("length", "原文长度", static row => row.Source?.Length),
    ];
}
