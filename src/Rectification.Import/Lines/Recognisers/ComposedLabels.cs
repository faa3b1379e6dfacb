using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Reads the name of a label that is put together from words which labels are made of: 整改执行情况, 落实举措及阶段成效.</summary>
internal static class ComposedLabels
{
    private const int FewestWords = 2;

    private static readonly WordTable Measures = ["措施", "举措", "做法", "办法"];
    private static readonly WordTable Progress = ["情况", "进展", "进度", "状况"];
    private static readonly WordTable Results = ["成效", "效果", "成果", "实效"];

    // What stands in front of these, or between them.
    private static readonly WordTable Others =
    [
        "整改", "落实", "执行", "实施", "推进", "办理", "完成", "进行", "工作", "具体", "主要", "目前", "任务", "事项", "采取", "取得", "及时", "阶段性", "阶段", "巡察", "巡视", "反馈", "相关", "有关",
        "的", "及", "和", "与", "暨", "并",
    ];

    /// <summary>What a label of this name announces.</summary>
    /// <returns>False where the name holds any other word, or none that says what it announces.</returns>
    public static bool TryRead(ReadOnlySpan<char> name, out LabelKind kind)
    {
        var (words, measures, progress, results) = (0, false, false, false);
        while (!name.IsEmpty)
        {
            var length = Measures.LengthAtStart(name);
            measures |= length > 0;
            progress |= length == 0 && (length = Progress.LengthAtStart(name)) > 0;
            results |= !measures && !progress && length == 0 && Results.LengthAtStart(name) > 0;
            length = Math.Max(length, Math.Max(Results.LengthAtStart(name), Others.LengthAtStart(name)));
            if (length == 0)
                break;
            words++;
            name = name[length..];
        }

        kind = measures ? LabelKind.Measures : progress ? LabelKind.Progress : LabelKind.Results;
        return name.IsEmpty && words >= FewestWords && (measures || progress || results);
    }
}
