using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>
/// What stands under a problem, taken apart. Used for one problem after another: see <see cref="ReadingContext.Answers"/>.
/// </summary>
internal sealed class Answer
{
    private readonly List<Measure> _measures = [];
    private readonly List<Issue> _issues = [];
    private readonly List<OutcomeCount> _outcomes = [];
    private readonly List<string> _descriptions = [];
    private readonly List<string> _results = [];
    private readonly List<string> _nextSteps = [];

    public ValueList<Measure> Measures => [.. _measures];

    public ValueList<Issue> Issues => [.. _issues];

    /// <summary>The numbers stated outside the measures.</summary>
    public ValueList<OutcomeCount> Outcomes => [.. _outcomes];

    public ValueList<string> Results => [.. _results];

    public ValueList<string> NextSteps => [.. _nextSteps];

    /// <summary>The further description, a line for each paragraph.</summary>
    public string? Description => _descriptions.Count == 0 ? null : string.Join('\n', _descriptions);

    public IssueStatus? Status { get; set; }

    public Deadline? Deadline { get; set; }

    public ResponsibilityDraft Responsible { get; } = new();

    /// <summary>A status told in passing; one with a label, or in a clause about the problem, goes before it.</summary>
    public FoundStatus? InPassing { get; set; }

    public void Add(Measure measure) => _measures.Add(measure);

    public void Add(Issue issue) => _issues.Add(issue);

    public void AddDescription(string words) => _descriptions.Add(words);

    public void AddResult(string words) => _results.Add(words);

    public void AddNextStep(string words) => _nextSteps.Add(words);

    /// <summary>Adds a stretch that is no measure; numbers stated there belong to the issue itself.</summary>
    public void AddOther(CleanText text, TextRange range) => OutcomeReader.Find(text, range, _outcomes);

    /// <summary>Takes what was told in passing where nothing else told it.</summary>
    public void Complete(ReadingContext context)
    {
        if (InPassing is not { } said)
            return;
        Status ??= said.Status;
        if (Status == said.Status)
            Deadline ??= DeadlineReader.FindInStatus(context.Text, said.Sentence, context.Year, context.Dates);
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _measures.Clear();
        _issues.Clear();
        _outcomes.Clear();
        _descriptions.Clear();
        _results.Clear();
        _nextSteps.Clear();
        Responsible.Clear();
        (Status, Deadline, InPassing) = (null, null, null);
    }
}
