using Rectification.Import.Readers.Outcomes;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Findings;

/// <summary>What stands under a problem, taken apart. Most problems have little of most things, so a list is made when something stands in it.</summary>
internal sealed class Answer
{
    private List<Measure>? _measures;
    private List<Issue>? _issues;
    private List<string>? _descriptions;
    private List<string>? _results;
    private List<string>? _nextSteps;
    private List<TextRange>? _others;

    public ValueList<Measure> Measures => _measures?.ToValueList() ?? [];

    public ValueList<Issue> Issues => _issues?.ToValueList() ?? [];

    public ValueList<string> Results => _results?.ToValueList() ?? [];

    public ValueList<string> NextSteps => _nextSteps?.ToValueList() ?? [];

    /// <summary>The further description, a line for each paragraph.</summary>
    public string? Description => _descriptions is null ? null : string.Join('\n', _descriptions);

    public IssueStatus? Status { get; set; }

    public Deadline? Deadline { get; set; }

    public Responsibility? Responsible { get; set; }

    public void Add(Measure measure) => (_measures ??= []).Add(measure);

    public void Add(Issue issue) => (_issues ??= []).Add(issue);

    public void AddDescription(string words) => (_descriptions ??= new(1)).Add(words);

    public void AddResult(string words) => (_results ??= new(1)).Add(words);

    public void AddNextStep(string words) => (_nextSteps ??= new(1)).Add(words);

    /// <summary>Adds a stretch that is no measure; numbers stated there belong to the issue itself.</summary>
    public void AddOther(TextRange range) => (_others ??= new(2)).Add(range);

    /// <summary>The numbers stated outside the measures.</summary>
    public ValueList<OutcomeCount> OutcomesOf(CleanText text)
    {
        List<OutcomeCount>? outcomes = null;
        foreach (var range in _others ?? [])
        {
            foreach (var outcome in OutcomeReader.Find(text, range))
                (outcomes ??= []).Add(outcome);
        }

        return outcomes?.ToValueList() ?? [];
    }
}
