using Rectification.Primitives;

namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>An issue while a notice is edited; <see cref="Origins"/> tells which issues it was before.</summary>
internal sealed class DraftIssue
{
    public required IReadOnlyList<int> Origins { get; init; }

    public required string Title { get; set; }

    public string Number { get; set; } = "";

    /// <summary>What a split divides the title into.</summary>
    public (string First, string Second)? Halves { get; init; }

    public List<DraftMeasure> Measures { get; init; } = [];

    public Progress? Progress { get; set; }

    public PartialDate? Deadline { get; set; }

    /// <summary>Whether it was moved within its aspect.</summary>
    public bool IsReordered { get; set; }

    public DraftIssue Copy() => new()
    {
        Origins = Origins, Title = Title, Number = Number, Halves = Halves, Measures = [.. Measures], Progress = Progress, Deadline = Deadline,
    };

    public Issue ToIssue() => new()
    {
        Number = Number,
        Title = Title,
        Status = Progress is { } progress ? new() { Progress = progress, Text = $"状态：{progress}" } : null,
        Deadline = Deadline is { } date ? new() { Date = date, Text = $"{date}" } : null,
        Measures = Measures.Select(static measure => new Measure { Text = measure.Text }).ToValueList(),
    };
}
