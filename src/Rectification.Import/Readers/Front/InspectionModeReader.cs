using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads how an inspection was set up: 常规巡察, 机动巡视, 提级交叉巡察, 巡察“回头看”.</summary>
internal static class InspectionModeReader
{
    // How far a mode may stand from 巡察: 常规政治巡察, 专项（粮食购销领域）巡察.
    private const int Reach = 4;

    private static readonly (string Word, InspectionMode Mode)[] Modes =
    [
        ("回头看", InspectionMode.LookBack), ("常规", InspectionMode.Regular), ("机动", InspectionMode.AdHoc), ("专项", InspectionMode.Thematic),
        ("提级", InspectionMode.Elevated), ("交叉", InspectionMode.Cross),
    ];


    // 巡察整改“回头看” looks back just as 巡察“回头看” does.
    private static readonly WordTable KindsBefore = [.. InspectionTerms.Kinds, "巡视整改", "巡察整改"];
    private const int ReachBefore = 5;

    /// <summary>The mode named first; null where none is.</summary>
    public static InspectionMode? Read(ReadOnlySpan<char> text)
    {
        var (mode, first) = (default(InspectionMode?), int.MaxValue);
        foreach (var (word, named) in Modes)
        {
            var at = IndexBesideKind(text, word);
            if (at >= 0 && at < first)
                (mode, first) = (named, at);
        }

        return mode;
    }

    private static int IndexBesideKind(ReadOnlySpan<char> text, string word)
    {
        for (var from = 0; from < text.Length;)
        {
            var at = text[from..].IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                return -1;
            at += from;
            from = at + word.Length;
            var after = text[from..Math.Min(text.Length, from + Reach + 2)];
            var before = text[Math.Max(0, at - ReachBefore)..at];
            if (TextSearch.ContainsAny(WithinClause(after), InspectionTerms.Kinds)
                    || TextSearch.LengthAtEnd(before.TrimEnd("“‘\""), KindsBefore) > 0)
                return at;
        }

        return -1;
    }

    private static ReadOnlySpan<char> WithinClause(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("，。、；");
        return end < 0 ? text : text[..end];
    }
}
