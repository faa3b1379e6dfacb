using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Finds the status at the end of an answer where most problems of the notice tell theirs there: …，正在等厂家发货。 may be anything, but behind the
/// answers to nine other problems stands how far they have come.
/// </summary>
internal sealed class AnswerEndings
{
    private const int FewestTold = 3;
    private const double MostTold = 0.8;
    private const int LongestStatus = 30;
    private const int LongestSentence = 24;
    private const int NearStart = 4;

    private readonly ReadingContext _context;
    private int _told;
    private int _silent;

    private AnswerEndings(ReadingContext context) => _context = context;

    /// <summary>The findings with these statuses.</summary>
    public static ValueList<Aspect> Apply(ReadingContext context, ValueList<Aspect> aspects)
    {
        var endings = new AnswerEndings(context);
        foreach (var aspect in aspects)
            endings.Count(aspect.Issues);
        if (endings._silent == 0)
            return aspects;
        var mostTell = endings._told >= FewestTold && endings._told >= MostTold * (endings._told + endings._silent);
        return [.. aspects.Select(aspect => mostTell || endings.AllTell(aspect.Issues)
            ? aspect with { Issues = endings.Complete(aspect.Issues) }
            : aspect)];
    }

    // Every answer of a part closes so: the advice of a notice may be answered in other words than its problems.
    private bool AllTell(ValueList<Issue> issues)
        => issues.Count >= FewestTold
            && issues.All(issue => IsAnswered(issue) && (issue.Status is null ? !Ending(issue.Measures[^1]).IsEmpty : TellsAtEnd(issue)));

    private void Count(ValueList<Issue> issues)
    {
        foreach (var issue in issues)
        {
            Count(issue.Issues);
            if (!IsAnswered(issue))
                continue;
            _told += TellsAtEnd(issue) ? 1 : 0;
            _silent += issue.Status is null ? 1 : 0;
        }
    }

    private static bool TellsAtEnd(Issue issue) => issue.Status?.Source is { } said && said.End >= issue.Measures[^1].Source!.Value.End - 1;

    private static bool IsAnswered(Issue issue)
        => issue.Issues.IsEmpty && issue.Measures.Count > 0 && issue.Measures[^1].Source is not null;

    private ValueList<Issue> Complete(ValueList<Issue> issues)
        => [.. issues.Select(issue => issue.Status is null && IsAnswered(issue) && Ending(issue.Measures[^1]) is { IsEmpty: false } status
            ? With(issue, status)
            : issue.Issues.IsEmpty ? issue
            : issue with { Issues = Complete(issue.Issues) })];

    private Issue With(Issue issue, TextRange status)
    {
        _context.Painter.Paint(status, SegmentRole.Status);
        return issue with
        {
            Status = StatusReader.ReadAny(_context.Text, status),
            Deadline = issue.Deadline ?? DeadlineReader.FindInStatus(_context.Text, status, _context.Year, _context.Dates),
        };
    }

    // The last clauses of the measure, from the first of them on that opens as a status does.
    private TextRange Ending(Measure measure)
    {
        var text = _context.Text;
        var range = Sentences.TrimEnd(text, text.CleanRange(measure.Source!.Value));
        var words = text.Fold(range);
        for (var start = Math.Max(0, words.Length - LongestStatus); start < words.Length; start++)
        {
            if (start > 0 && words[start - 1] is not ('，' or '。' or '；'))
                continue;
            if (start > 0 && (IsStatus(words[start..]) || (words[start - 1] == '。' && SpeaksOfProblem(words[start..]))))
                return range.From(range.Start + start);
        }

        return default;
    }

    // A sentence of its own behind what was done: 问题得到解决。
    private static bool SpeaksOfProblem(ReadOnlySpan<char> words)
        => words.Length <= LongestSentence && words.IndexOfAny('。', '《') < 0
            && words.IndexOf("问题", StringComparison.Ordinal) is >= 0 and < NearStart && !Wording.OpensWithAction(words);

    // 已退缴3.9万元 and 已责令纠正 tell what was done; 正在等厂家发货 is not over, so that the problem is not.
    private static bool IsStatus(ReadOnlySpan<char> words)
        => !words.Contains('。') && !words.Contains('《') && (StatusWording.Length(words, out _) > 0 || words[0] is '正' or '仍' or '尚')
            && words[..Math.Max(1, words.IndexOf('，'))].IndexOfAnyInRange('0', '9') < 0 && StatusStages.OfPlace(words) != default;
}
