using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Gives many issues the status that is stated for them at once: 12个问题中的10个问题已整改完成，第3个问题正在整改，第7个问题正在整改。
/// </summary>
internal static class CollectiveStatus
{
    /// <summary>Whether the words tell of several issues.</summary>
    public static bool IsOne(CleanText text, TextRange words) => GroupStatementReader.Read(text, words) is not null;

    /// <summary>The findings with these statuses. The numbers have to add up to the issues told of; where they do not, nothing is assumed.</summary>
    /// <param name="context">The notice.</param>
    /// <param name="words">The statement.</param>
    /// <param name="aspects">The findings.</param>
    public static ValueList<Aspect> Apply(ReadingContext context, TextRange words, ValueList<Aspect> aspects)
    {
        if (GroupStatementReader.Read(context.Text, words) is not { } statement)
            return aspects;
        var at = context.Text.ToSource(words).Start;
        foreach (var scope in Scopes(aspects, at))
        {
            if (Match(statement, scope) is { } told)
                return aspects.Select(aspect => aspect with { Issues = aspect.Issues.Select(issue => Told(context, issue, told)).ToValueList() }).ToValueList();
        }

        return aspects;
    }

    // The aspect it closes, all that was told before, or all there is.
    private static IEnumerable<List<Issue>> Scopes(ValueList<Aspect> aspects, int at)
    {
        var aspect = aspects.LastOrDefault(aspect => aspect.Issues.Any(issue => StartOf(issue) < at));
        yield return aspect is null ? [] : [.. aspect.Issues.Where(issue => StartOf(issue) < at)];
        yield return [.. aspects.SelectMany(known => known.Issues).Where(issue => StartOf(issue) < at)];
        yield return [.. aspects.SelectMany(known => known.Issues)];
    }

    private static int StartOf(Issue issue) => issue.Source?.Start ?? int.MaxValue;

    // The words about each issue, by where the issue stands.
    private static Dictionary<int, TextRange>? Match(GroupStatement statement, List<Issue> scope)
    {
        var named = statement.Named.Count;
        if (scope.Count == 0 || (statement.Total ?? scope.Count) != scope.Count || (statement.RestCount ?? scope.Count - named) != scope.Count - named
            || (statement.Rest.IsEmpty && named != scope.Count))
        {
            return null;
        }

        var told = new Dictionary<int, TextRange>();
        foreach (var (number, words) in statement.Named)
        {
            if (number > scope.Count || !told.TryAdd(StartOf(scope[number - 1]), words))
                return null;
        }

        foreach (var issue in scope)
            told.TryAdd(StartOf(issue), statement.Rest);
        return told;
    }

    private static Issue Told(ReadingContext context, Issue issue, Dictionary<int, TextRange> told)
    {
        if (issue.Status is not null || !told.TryGetValue(StartOf(issue), out var words) || StatusReader.Read(context.Text, words) is not { } status)
            return issue;
        return issue with { Status = status, Deadline = issue.Deadline ?? DeadlineReader.FindInStatus(context.Text, words, context.Year, context.Dates) };
    }
}
