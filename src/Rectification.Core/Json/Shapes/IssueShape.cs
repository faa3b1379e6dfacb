using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Issue"/> stands on the wire.</summary>
internal static class IssueShape
{
    public static PartShape<Issue> Instance { get; } = new(
        "issue",
        "A problem that was found, or advice that was given (问题、意见建议), with what was done about it. Issues nest.",
        () => new Issue { Title = "" },
        [
            Member.Of("number", Wire.Text, (Issue part) => part.Number, nameof(Issue.Number), "The number as written, such as 1. or （2）."),
            Member.Required("title", Wire.Text, (Issue part) => part.Title, nameof(Issue.Title),
                "The heading, or the sentence that states the problem, without its number."),
            Member.Of("kind", Wire.Name<IssueKind>(writeUnknown: true), (Issue part) => part.Kind, nameof(Issue.Kind),
                "problem (问题) or recommendation (意见建议); absent means problem."),
            Member.Of("description", Wire.Text, (Issue part) => part.Description, nameof(Issue.Description),
                "Further sentences about the problem."),
            Member.Of("status", Wire.Part<IssueStatus>(), (Issue part) => part.Status, nameof(Issue.Status),
                "How far the issue has been put right; absent without an explicit statement for this issue."),
            Member.Of("deadline", Wire.Part<Deadline>(), (Issue part) => part.Deadline, nameof(Issue.Deadline),
                "The date by which the body promised to finish (整改时限)."),
            Member.Of("responsible", Wire.Part<Responsibility>(), (Issue part) => part.Responsible, nameof(Issue.Responsible),
                "Who answers for the work (责任领导、责任单位、责任人)."),
            Member.Of("measures", Wire.Parts<Measure>(), (Issue part) => part.Measures, nameof(Issue.Measures),
                "The measures taken, in order."),
            Member.Of("results", Wire.List(Wire.Text), (Issue part) => part.Results, nameof(Issue.Results),
                "What the measures achieved, as written (整改成效)."),
            Member.Of("nextSteps", Wire.List(Wire.Text), (Issue part) => part.NextSteps, nameof(Issue.NextSteps),
                "What the body still intends for this issue, as written."),
            Member.Of("remarks", Wire.Text, (Issue part) => part.Remarks, nameof(Issue.Remarks),
                "What those who keep the ledger note about the issue (备注); no part of the published text."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Issue part) => part.Outcomes, nameof(Issue.Outcomes),
                "Numbers stated for the issue outside its measures."),
            Member.Of("source", Wire.OptionalSource, (Issue part) => part.Source, nameof(Issue.Source),
                "The heading, number included, closing punctuation excluded."),
            Member.Of("issues", Wire.Parts<Issue>(), (Issue part) => part.Issues, nameof(Issue.Issues),
                "Issues nested in this one, in order."),
        ]);
}
