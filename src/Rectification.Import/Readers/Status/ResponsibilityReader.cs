using System.Buffers;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>Reads who answers for putting an issue right: 责任领导：…；责任单位：…；责任人：….</summary>
internal static class ResponsibilityReader
{
    private const int LongestLabel = 10;

    private static readonly string[] Leaders = ["责任领导", "牵头领导", "分管领导", "包保领导", "包抓领导", "主管领导", "带头领导", "责任县领导", "责任市领导", "责任区领导"];

    private static readonly string[] Departments =
    [
        "责任单位", "责任部门", "责任处室", "责任科室", "责任股室", "责任支部", "责任主体", "牵头单位", "牵头部门", "牵头处室", "牵头科室", "牵头股室",
        "配合单位", "配合部门", "配合处室", "配合科室", "协办单位", "主办单位", "整改单位",
    ];

    private static readonly string[] Persons = ["责任人", "责任人员", "联系人", "经办人"];

    // What a label says whose name nobody knows.
    private static readonly WordTable Answering =
    [
        "责任", "负责", "牵头", "承办", "主办", "协办", "配合", "分管", "包保", "包抓", "包案", "包片", "带头", "主管", "经办", "主责", "督办", "包联", "挂帅", "联系人", "整改单位",
    ];

    // How a label may close behind its name.
    private const string Closers = "：】？。";
    private static readonly SearchValues<char> LabelEnds = SearchValues.Create("：】");
    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("，。；、）【");

    /// <summary>Reads the words behind a label, which may hold more labels.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The label; empty where the words only hold some.</param>
    /// <param name="range">The words.</param>
    /// <param name="draft">Takes what the words say.</param>
    public static void Read(CleanText text, TextRange name, TextRange range, ResponsibilityDraft draft)
    {
        var label = NextLabel(text, range);
        var own = label.IsEmpty ? range : range.To(label.Start);
        if (!name.IsEmpty && !own.IsEmpty && TextSearch.ContainsAny(text.Fold(name), Answering))
            Add(text, text.Fold(name).TrimEnd(Closers), own, draft);
        while (!label.IsEmpty)
        {
            var rest = range.From(label.End + 1);
            var next = NextLabel(text, rest);
            Add(text, text.Fold(label), next.IsEmpty ? rest : rest.To(next.Start), draft);
            label = next;
        }
    }

    /// <summary>Reads a cell of a table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="column">The name of its column.</param>
    /// <param name="cell">The words of the cell.</param>
    /// <param name="draft">Takes what the cell says.</param>
    public static void ReadCell(CleanText text, string column, TextRange cell, ResponsibilityDraft draft)
    {
        // 责任单位及责任人 names the department first, and so do the cells.
        var joint = TextSearch.StartsWithAny(column, Departments)
            || TextSearch.LengthAtEnd(column, Leaders) + TextSearch.LengthAtEnd(column, Persons) == 0;
        Add(text, joint ? Departments[0] : column, cell, draft);
    }

    private static void Add(CleanText text, ReadOnlySpan<char> name, TextRange value, ResponsibilityDraft draft)
    {
        while (!value.IsEmpty && IsEdge(text.Fold(value)))
            value = new(value.Start, value.End - 1);

        var words = value.IsEmpty ? "" : text.Write(value);
        if (name.EndsWith("领导", StringComparison.Ordinal))
            draft.AddLeader(words);
        else if (TextSearch.LengthAtEnd(name, Persons) > 0)
            draft.AddPerson(words);
        else
            draft.AddDepartment(words);
    }

    // （责任人：林一山） leaves its closing bracket behind; 林一山（局长） keeps it.
    private static bool IsEdge(ReadOnlySpan<char> value)
        => value[^1] is '。' or '；' or '，' or '、' or '【' or '\n' || (value[^1] == '）' && Brackets.IndexOfLastPair(value) < 0);

    // The name of the next label, without what closes it: 责任人：, or 【责任人】.
    private static TextRange NextLabel(CleanText text, TextRange range)
    {
        var words = text.Fold(range);
        for (var close = words.IndexOfAny(LabelEnds); close >= 0; close = Following(words, close))
        {
            var start = Math.Max(0, close - LongestLabel);
            start += words[start..close].LastIndexOfAny(ValueEnds) + 1;
            // 责任领导：林一山 责任单位：…: only white space parts the value from the next label.
            for (var at = close - 1; at > start; at--)
            {
                if (words[at] == '\n' || text.SpaceBefore(range.Start + at))
                    start = words[at] == '\n' ? at + 1 : at;
            }

            var name = words[start..close];
            var length = Math.Max(TextSearch.LengthAtEnd(name, Leaders),
                Math.Max(TextSearch.LengthAtEnd(name, Departments), TextSearch.LengthAtEnd(name, Persons)));
            if (length > 0)
                return new(range.Start + start, range.Start + close);
        }

        return default;
    }

    private static int Following(ReadOnlySpan<char> words, int close)
    {
        var next = words[(close + 1)..].IndexOfAny(LabelEnds);
        return next < 0 ? -1 : close + 1 + next;
    }
}
