using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>A mark in a table that says yes or no to the name of its column: √ below 是否完成.</summary>
internal static class Tick
{
    /// <summary>Whether the words are such a mark and nothing else.</summary>
    public static bool IsMatch(ReadOnlySpan<char> words) => IsYes(words) || words is "×" or "✗" or "✘" or "否";

    /// <summary>Reads a mark. What a no leaves open, and what 整改状态 asks, is not known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">The mark.</param>
    /// <param name="column">The name of its column.</param>
    public static IssueStatus Read(CleanText text, TextRange mark, string column)
    {
        var stage = !IsYes(text.Fold(mark)) ? default
            : column.Contains("销号", StringComparison.Ordinal) ? Progress.Closed
            : StatusStages.Of(column);
        var told = stage != Progress.InProgress || StatusWording.Length(column, out _) > 0;
        return new()
        {
            Progress = told ? stage : default,
            LongTerm = IsYes(text.Fold(mark)) && StatusStages.IsLongTerm(column),
            Text = text.WriteShared(mark),
            Source = text.ToSource(mark),
        };
    }

    private static bool IsYes(ReadOnlySpan<char> words) => words is "√" or "✓" or "✔" or "☑" or "是";
}
