using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A problem that was found, or advice that was given (问题、意见建议), with what was done about it. Issues nest.</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Issue : NoticePart
{
    /// <summary>The number as written, such as 1. or （2）.</summary>
    /// <value>Null where there is none.</value>
    public string? Number { get; init; }

    /// <summary>The heading, or the sentence that states the problem, without its number.</summary>
    public required string Title { get; init; }

    /// <summary>Problem or recommendation.</summary>
    /// <value>A problem unless set otherwise; also what the wire means where it names no kind.</value>
    public IssueKind Kind { get; init; } = IssueKind.Problem;

    /// <summary>Further sentences about the problem.</summary>
    /// <value>Null where there are none.</value>
    public string? Description { get; init; }

    /// <summary>How far the issue has been put right, where the notice says so for this issue.</summary>
    /// <value>Null without an explicit statement.</value>
    public IssueStatus? Status { get; init; }

    /// <summary>The date by which the body promised to finish (整改时限).</summary>
    /// <value>Null where the notice states none; never taken over from a neighbouring issue.</value>
    public Deadline? Deadline { get; init; }

    /// <summary>Who answers for the work (责任领导、责任单位、责任人).</summary>
    /// <value>Null where the notice does not say.</value>
    public Responsibility? Responsible { get; init; }

    /// <summary>The measures taken, in order.</summary>
    public ValueList<Measure> Measures { get; init; }

    /// <summary>What the measures achieved, as written (整改成效).</summary>
    public ValueList<string> Results { get; init; }

    /// <summary>What the body still intends for this issue, as written.</summary>
    public ValueList<string> NextSteps { get; init; }

    /// <summary>What those who keep the ledger note about the issue (备注); no part of the published text.</summary>
    /// <value>Null as imported; set by a host, or read from an edited ledger.</value>
    public string? Remarks { get; init; }

    /// <summary>Numbers stated for the issue outside its measures.</summary>
    public ValueList<OutcomeCount> Outcomes { get; init; }

    /// <summary>Issues nested in this one, in order.</summary>
    public ValueList<Issue> Issues { get; init; }

    /// <summary>The heading, number included, closing punctuation excluded.</summary>
    /// <value>Null where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => Number;
}
