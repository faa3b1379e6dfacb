using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers;

/// <summary>What stands under a problem, taken apart.</summary>
internal sealed class Answer
{
    public List<Measure> Measures { get; } = [];

    public List<Issue> Issues { get; } = [];

    public List<string> Descriptions { get; } = [];

    public List<string> Results { get; } = [];

    public List<string> NextSteps { get; } = [];

    /// <summary>Stretches that are no measure; numbers stated there belong to the issue itself.</summary>
    public List<TextRange> Others { get; } = [];

    /// <summary>The numbers stated outside the measures.</summary>
    public ValueList<OutcomeCount> OutcomesOf(CleanText text) => Others.SelectMany(range => OutcomeReader.Find(text, range)).ToValueList();

    public IssueStatus? Status { get; set; }

    public Deadline? Deadline { get; set; }

    public Responsibility? Responsible { get; set; }
}
