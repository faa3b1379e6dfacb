using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="IssueStatus"/> stands on the wire.</summary>
internal static class IssueStatusShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<IssueStatus> Instance { get; } = new(
        "status",
        "How far an issue has been put right, as the notice states it.",
        () => new IssueStatus(),
        [
            Member.Of("progress", Wire.Name<Progress>(), (IssueStatus part) => part.Progress, SetProgress, "The stage reached; absent where the words name none of the known stages."),
            Member.Of("longTerm", Wire.Flag, (IssueStatus part) => part.LongTerm, SetLongTerm, "True where the work goes on for the long term (长期坚持、长期推进)."),
            Member.Of("text", Wire.Text, (IssueStatus part) => part.Text, SetText, "The words of the notice."),
            Member.Of("source", Wire.OptionalSource, (IssueStatus part) => part.Source, SetSource, "Where these words stand in the imported text."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Progress")]
    private static extern void SetProgress(IssueStatus part, Progress value);

    [UnsafeAccessor(Setter, Name = "set_LongTerm")]
    private static extern void SetLongTerm(IssueStatus part, bool value);

    [UnsafeAccessor(Setter, Name = "set_Text")]
    private static extern void SetText(IssueStatus part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(IssueStatus part, SourceSpan? value);
}
