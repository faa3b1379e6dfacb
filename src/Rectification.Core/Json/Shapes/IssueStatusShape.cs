using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="IssueStatus"/> stands on the wire.</summary>
internal static class IssueStatusShape
{
    public static PartShape<IssueStatus> Instance { get; } = new(
        "status",
        "How far an issue has been put right, as the notice states it.",
        () => new IssueStatus(),
        [
            Member.Of("progress", Wire.Name<Progress>(), (IssueStatus part) => part.Progress, nameof(IssueStatus.Progress),
                "The stage reached; absent where the words name none of the known stages."),
            Member.Of("longTerm", Wire.Flag, (IssueStatus part) => part.LongTerm, nameof(IssueStatus.LongTerm),
                "True where the work goes on for the long term (长期坚持、长期推进)."),
            Member.Of("text", Wire.Text, (IssueStatus part) => part.Text, nameof(IssueStatus.Text), "The words of the notice."),
            Member.Of("source", Wire.OptionalSource, (IssueStatus part) => part.Source, nameof(IssueStatus.Source),
                "Where these words stand in the imported text."),
        ]);
}
