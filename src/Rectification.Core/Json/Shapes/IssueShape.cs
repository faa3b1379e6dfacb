using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="Issue"/> stands on the wire.</summary>
internal static class IssueShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Issue> Instance { get; } = new(
        "issue",
        "A problem that was found, or advice that was given (问题、意见建议), with what was done about it. Issues nest.",
        () => new Issue { Title = "" },
        [
            Member.Of("number", Wire.Text, (Issue part) => part.Number, SetNumber, "The number as written, such as 1. or （2）."),
            Member.Required("title", Wire.Text, (Issue part) => part.Title, SetTitle, "The heading, or the sentence that states the problem, without its number."),
            Member.Of("kind", Wire.Name<IssueKind>(writeUnknown: true), (Issue part) => part.Kind, SetKind, "problem (问题) or recommendation (意见建议); absent means problem."),
            Member.Of("description", Wire.Text, (Issue part) => part.Description, SetDescription, "Further sentences about the problem."),
            Member.Of("status", Wire.Part<IssueStatus>(), (Issue part) => part.Status, SetStatus, "How far the issue has been put right; absent without an explicit statement for this issue."),
            Member.Of("deadline", Wire.Part<Deadline>(), (Issue part) => part.Deadline, SetDeadline, "The date by which the body promised to finish (整改时限)."),
            Member.Of("responsible", Wire.Part<Responsibility>(), (Issue part) => part.Responsible, SetResponsible, "Who answers for the work (责任领导、责任单位、责任人)."),
            Member.Of("measures", Wire.Parts<Measure>(), (Issue part) => part.Measures, SetMeasures, "The measures taken, in order."),
            Member.Of("results", Wire.List(Wire.Text), (Issue part) => part.Results, SetResults, "What the measures achieved, as written (整改成效)."),
            Member.Of("nextSteps", Wire.List(Wire.Text), (Issue part) => part.NextSteps, SetNextSteps, "What the body still intends for this issue, as written."),
            Member.Of("remarks", Wire.Text, (Issue part) => part.Remarks, SetRemarks, "What those who keep the ledger note about the issue (备注); no part of the published text."),
            Member.Of("outcomes", Wire.Parts<OutcomeCount>(), (Issue part) => part.Outcomes, SetOutcomes, "Numbers stated for the issue outside its measures."),
            Member.Of("source", Wire.OptionalSource, (Issue part) => part.Source, SetSource, "The heading, number included, closing punctuation excluded."),
            Member.Of("issues", Wire.Parts<Issue>(), (Issue part) => part.Issues, SetIssues, "Issues nested in this one, in order."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Number")]
    private static extern void SetNumber(Issue part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Title")]
    private static extern void SetTitle(Issue part, string value);

    [UnsafeAccessor(Setter, Name = "set_Kind")]
    private static extern void SetKind(Issue part, IssueKind value);

    [UnsafeAccessor(Setter, Name = "set_Description")]
    private static extern void SetDescription(Issue part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Status")]
    private static extern void SetStatus(Issue part, IssueStatus? value);

    [UnsafeAccessor(Setter, Name = "set_Deadline")]
    private static extern void SetDeadline(Issue part, Deadline? value);

    [UnsafeAccessor(Setter, Name = "set_Responsible")]
    private static extern void SetResponsible(Issue part, Responsibility? value);

    [UnsafeAccessor(Setter, Name = "set_Measures")]
    private static extern void SetMeasures(Issue part, ValueList<Measure> value);

    [UnsafeAccessor(Setter, Name = "set_Results")]
    private static extern void SetResults(Issue part, ValueList<string> value);

    [UnsafeAccessor(Setter, Name = "set_NextSteps")]
    private static extern void SetNextSteps(Issue part, ValueList<string> value);

    [UnsafeAccessor(Setter, Name = "set_Remarks")]
    private static extern void SetRemarks(Issue part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Outcomes")]
    private static extern void SetOutcomes(Issue part, ValueList<OutcomeCount> value);

    [UnsafeAccessor(Setter, Name = "set_Source")]
    private static extern void SetSource(Issue part, SourceSpan? value);

    [UnsafeAccessor(Setter, Name = "set_Issues")]
    private static extern void SetIssues(Issue part, ValueList<Issue> value);
}
