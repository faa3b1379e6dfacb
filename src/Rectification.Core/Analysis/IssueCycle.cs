using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>
/// The work on an issue from its report to its completion. An issue that comes back begins a new cycle and keeps the old one.
/// </summary>
/// <remarks>Equal when all values are. Immutable, safe to share between threads.</remarks>
public sealed record IssueCycle
{
    /// <summary>What began it.</summary>
    [JsonPropertyName("opening")]
    public required CycleOpening Opening { get; init; }

    /// <summary>The date of the publication that began it.</summary>
    /// <value>Null where it states none.</value>
    [JsonPropertyName("openedOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? OpenedOn { get; init; }

    /// <summary>The round of the inspection, as written.</summary>
    /// <value>Null where no publication says.</value>
    [JsonPropertyName("round"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Round { get; init; }

    /// <summary>Why it came back, in the words of the status or else of the ledger's remarks.</summary>
    /// <value>Null for the first cycle, and where nothing is said.</value>
    [JsonPropertyName("reason"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reason { get; init; }

    /// <summary>Each status that differs from the one before, in order.</summary>
    [JsonPropertyName("changes"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<StatusChange> Changes { get; init; }

    /// <summary>
    /// Each planned date that differs from the one before, in order: more than one means that it was put off, or brought forward.
    /// </summary>
    [JsonPropertyName("planned"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ValueList<PlannedDate> Planned { get; init; }

    /// <summary>Whether the last status says that the issue is completed or closed.</summary>
    [JsonPropertyName("completed")]
    public bool IsCompleted => Changes is [.., { Progress: var last }] && IssueProgress.IsDone(last);

    /// <summary>The date of the publication that first reports the completion. The work was done on or before it.</summary>
    /// <value>Null while it is open, and where the publication states no date.</value>
    [JsonPropertyName("completedOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? CompletedOn => IsCompleted ? Changes.First(static change => IssueProgress.IsDone(change.Progress)).On : null;

    /// <summary>The latest date on which, by its own words, a measure was taken.</summary>
    /// <value>Null where no measure states a date.</value>
    [JsonPropertyName("lastMeasureOn"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PartialDate? LastMeasureOn { get; init; }

    /// <summary>Whether the planned date had passed on a day, without a report of completion by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True only where the dates decide it: a plan for 2024-06 is overdue from 1 July on.</returns>
    /// <remarks>
    /// The plan is the last one stated by then; where the first was stated later, it is that one. A completion that was reported after the
    /// day does not count, even if the work was done before.
    /// </remarks>
    public bool IsOverdueOn(DateOnly day)
    {
        var plan = Planned.LastOrDefault(stated => IsKnownBy(stated.On, day)) ?? (Planned.IsEmpty ? null : Planned[0]);
        var known = Changes.LastOrDefault(change => IsKnownBy(change.On, day));
        return plan is not null && plan.Date.Latest < day && !(known is not null && IssueProgress.IsDone(known.Progress));
    }

    private static bool IsKnownBy(PartialDate? date, DateOnly day) => date is not { } on || on.Earliest <= day;
}
