using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Outline;
using Rectification.Import.Readers.Findings;
using Rectification.Import.Readers.Status;
using Rectification.Import.Text;
using Rectification.Validation;

namespace Rectification.Import.Readers;

/// <summary>What all readers of one notice share.</summary>
/// <param name="Text">The text.</param>
/// <param name="Painter">Where a reader says what it read.</param>
/// <param name="Tracer">Takes down why; null unless a trace was asked for.</param>
/// <param name="Year">The year that dates without one most likely mean; null where nothing tells.</param>
internal sealed record ReadingContext(CleanText Text, SegmentPainter Painter, Tracer? Tracer, int? Year)
{
    /// <summary>What is odd about the text and cannot be seen in the notice any more.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>
    /// How deep problems may stand in answers to others. Nobody nests them deeper; without an end, a text of nothing but openings would
    /// exhaust the stack.
    /// </summary>
    public const int DeepestProblem = 4;

    private readonly MarkerLists[] _markers = [.. Enumerable.Range(0, DeepestProblem + 1).Select(_ => new MarkerLists())];

    /// <summary>The markers of the paragraph being read, for each depth its own.</summary>
    public MarkerLists Markers => _markers[Depth];

    /// <summary>Where to take an answer to fill from.</summary>
    public AnswerPool Answers { get; } = new();

    /// <summary>Filled anew with the dates of whatever is being read.</summary>
    public List<FoundDate> Dates { get; } = [];

    /// <summary>Filled anew with the outcomes of whatever is being read.</summary>
    public List<OutcomeCount> Outcomes { get; } = [];

    /// <summary>Current nesting depth of issues inside answers.</summary>
    public int Depth { get; set; }

    /// <summary>Statuses met on the way that speak of many issues; they are applied when all issues are known.</summary>
    public List<TextRange> Collective { get; } = [];

    /// <summary>Paragraphs met on the way that sum up how far all problems have come.</summary>
    public List<TextRange> Summaries { get; } = [];

    /// <summary>Takes down the sentences of a paragraph that speak of many issues.</summary>
    /// <returns>False where none does.</returns>
    public bool AddCollective(TextRange paragraph)
    {
        var known = Collective.Count;
        Collective.AddRange(SentenceRanges.Split(Text, paragraph).Where(sentence => CollectiveStatus.IsMatch(Text, sentence)));
        return Collective.Count > known;
    }
}
