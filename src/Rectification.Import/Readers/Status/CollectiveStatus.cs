using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Gives many issues the status that is stated for them at once: 12个问题中的10个问题已整改完成，第3个问题正在整改，第7个问题正在整改。
/// </summary>
internal static class CollectiveStatus
{
    // Each statement is held against all issues. A notice has a few; a text of thousands of both is none, and would take forever.
    private const int MostPairs = 1_000_000;

    /// <summary>Whether the words tell of several issues.</summary>
    public static bool IsMatch(CleanText text, TextRange words) => GroupStatementReader.Read(text, words) is not null;

    /// <summary>Whether the words tell of issues one by one, by their numbers.</summary>
    public static bool NamesProblems(CleanText text, TextRange words) => GroupStatementReader.Read(text, words) is { Named.Count: > 0 };

    /// <summary>The findings with the statuses of all statements, in the order of the text.</summary>
    public static ValueList<Aspect> ApplyAll(ReadingContext context, ValueList<Aspect> aspects)
        => context.Collective.Take(MostPairs / Math.Max(1, aspects.Sum(aspect => aspect.Issues.Count)))
            .Aggregate(aspects, (known, words) => Apply(context, words, known));

    /// <summary>
    /// The findings with these statuses. The numbers have to add up to the issues told of; where they do not, nothing is assumed.
    /// </summary>
    /// <param name="context">The notice.</param>
    /// <param name="words">The statement.</param>
    /// <param name="aspects">The findings.</param>
    private static ValueList<Aspect> Apply(ReadingContext context, TextRange words, ValueList<Aspect> aspects)
    {
        if (GroupStatementReader.Read(context.Text, words) is not { } statement)
            return aspects;
        var at = context.Text.ToSource(words).Start;
        foreach (var scope in Scopes(aspects, at, statement))
        {
            if (Match(statement, scope) is { } told)
                return aspects.Select(
                    aspect => aspect with { Issues = aspect.Issues.Select(issue => WithStatus(context, issue, told)).ToValueList() })
                        .ToValueList();
        }

        return aspects;
    }

    // Those that follow it; or the aspect it closes, all that was told before, the aspect it opens, or all there is.
    private static IEnumerable<List<Issue>> Scopes(ValueList<Aspect> aspects, int at, GroupStatement statement)
    {
        if (statement.PointsAhead)
        {
            yield return [.. aspects.SelectMany(known => known.Issues).Where(issue => StartOf(issue) > at).Take(statement.Total ?? 0)];
            yield break;
        }

        var aspect = aspects.LastOrDefault(aspect => aspect.Issues.Any(issue => StartOf(issue) < at));
        List<Issue> before = aspect is null ? [] : [.. aspect.Issues.Where(issue => StartOf(issue) < at)];
        yield return before;
        // 以上3个具体表现: the parts of the problem that it closes.
        if (before.Count > 0 && statement.Named.Count == 0 && before[^1].Issues.Count == statement.Total)
            yield return [.. before[^1].Issues];
        // 上述两个问题: the last two, where these tell nothing of themselves.
        if (statement is { Named.Count: 0, Total: { } total } && total < before.Count
                && before.TakeLast(total).All(issue => issue.Status is null))
            yield return [.. before.TakeLast(total)];
        yield return [.. aspects.SelectMany(known => known.Issues).Where(issue => StartOf(issue) < at)];
        yield return aspects.LastOrDefault(opened => opened.Source?.Start < at)?.Issues is { } below ? [.. below] : [];
        yield return [.. aspects.SelectMany(known => known.Issues)];
    }

    private static int StartOf(Issue issue) => issue.Source?.Start ?? int.MaxValue;

    // The words about each issue, by where the issue stands.
    private static Dictionary<int, TextRange>? Match(GroupStatement statement, List<Issue> scope)
    {
        var named = statement.Named.Count;
        if (scope.Count == 0 || (statement.Total ?? scope.Count) != scope.Count
                || (statement.RestCount ?? scope.Count - named) != scope.Count - named
            || (statement.Rest.IsEmpty && named != scope.Count))
        {
            return null;
        }

        var told = new Dictionary<int, TextRange>();
        var written = statement.Named.All(name => scope.Count(issue => NumberOf(issue) == name.Number) == 1);
        foreach (var (number, words) in statement.Named)
        {
            var issue = written ? scope.Find(issue => NumberOf(issue) == number) : scope.ElementAtOrDefault(number - 1);
            if (issue is null || !told.TryAdd(StartOf(issue), words))
                return null;
        }

        foreach (var issue in scope)
            told.TryAdd(StartOf(issue), statement.Rest);
        return told;
    }

    // 第11个问题 is the one numbered 11, also where its aspect begins at 10; where the numbers start again in each aspect, it is the eleventh.
    private static int NumberOf(Issue issue)
    {
        var digits = issue.Number.AsSpan().Trim("（）()、.．： ");
        return ProblemGroup.TryRead(digits, out var number) ? number : 0;
    }

    private static Issue WithStatus(ReadingContext context, Issue issue, Dictionary<int, TextRange> told)
    {
        if (!issue.Issues.IsEmpty && issue.Issues.Any(part => told.ContainsKey(StartOf(part))))
            issue = issue with { Issues = issue.Issues.Select(part => WithStatus(context, part, told)).ToValueList() };
        if (issue.Status is not null || !told.TryGetValue(StartOf(issue), out var words) || words.IsEmpty
                || StatusReader.Read(context.Text, words) is not { } status)
            return issue;
        return issue with { Status = status,
            Deadline = issue.Deadline ?? DeadlineReader.FindInStatus(context.Text, words, context.Year, context.Dates) };
    }
}
