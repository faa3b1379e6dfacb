using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Tells which statuses of one place are over though no table knows their words: what is over hardly says so, what is not over does. 过关 is
/// over beside 未过关, and so are words that come back without any sign of being unfinished where others have one.
/// </summary>
internal static class AffirmedStatuses
{
    private const int FewestRepeats = 3;

    private static readonly char[] Pauses = ['，', '；', '。'];
    private static readonly string[] Negations = ["未", "没有", "没", "尚未", "还未", "不"];

    /// <summary>Where these statuses start.</summary>
    /// <param name="text">The text.</param>
    /// <param name="ranges">All that stands in the place.</param>
    public static IEnumerable<int> Find(CleanText text, TextRange[] ranges)
    {
        var negated = new HashSet<string>(StringComparer.Ordinal);
        var anyUnfinished = false;
        foreach (var range in ranges)
        {
            anyUnfinished |= StatusStages.IsUnfinished(text.Fold(range));
            var clause = FirstClause(text, range);
            if (TextSearch.LengthAtStart(clause, Negations) is > 0 and var negation)
                negated.Add(clause[negation..].ToString());
        }

        var clauses = anyUnfinished ? RepeatedClauses(text, ranges) : [];
        return ranges.Where(range => negated.Contains(FirstClause(text, range).ToString()) || IsOver(text, range, clauses))
            .Select(range => range.Start);
    }

    /// <summary>The clauses that come back in the place.</summary>
    public static HashSet<string> RepeatedClauses(CleanText text, TextRange[] ranges)
        => [.. ranges.SelectMany(range => Clauses(text.Fold(range).ToString()).Distinct()).GroupBy(clause => clause, StringComparer.Ordinal)
            .Where(clause => clause.Skip(FewestRepeats - 1).Any()).Select(clause => clause.Key)];

    /// <summary>The clauses of a status.</summary>
    public static string[] Clauses(string words) => words.Split(Pauses);

    private static bool IsOver(CleanText text, TextRange range, HashSet<string> repeated)
    {
        var comesBack = false;
        foreach (var clause in Clauses(text.Fold(range).ToString()))
        {
            if ((StatusStages.IsUnfinished(clause) && !StatusStages.IsLongTerm(clause)) || clause.AsSpan().IndexOfAnyInRange('0', '9') >= 0)
                return false;
            comesBack |= repeated.Contains(clause);
        }

        return comesBack && StatusStages.OfPlace(text.Fold(range)) is var stage && (stage == default || stage == Progress.InProgress);
    }

    private static ReadOnlySpan<char> FirstClause(CleanText text, TextRange range)
        => text.Fold(range) is var words && words.IndexOf('，') is > 0 and var pause ? words[..pause] : words;
}
