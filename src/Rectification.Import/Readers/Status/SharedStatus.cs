using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>
/// Settles whom a status belongs to that stands behind the last of several problems: the problem they are parts of, all problems that share
/// one answer, or all of an aspect.
/// </summary>
internal static class SharedStatus
{
    // How far a shared answer may speak of itself before its first measure.
    private const int LongestLeadIn = 60;

    // 目前，上述问题均已…
    private const int LongestOpening = 10;

    private static readonly WordTable Plural =
        [.. PointingWords.Back.SelectMany(back => new[] { "问题", "具体问题", "建议", "意见建议" }.Select(noun => back + noun))];

    /// <summary>The findings, each status with the problem it speaks of.</summary>
    public static ValueList<Aspect> Apply(CleanText text, ValueList<Aspect> aspects)
    {
        Aspect[]? settled = null;
        for (var i = 0; i < aspects.Count; i++)
        {
            var issues = Complete(text, aspects[i].Issues);
            var all = issues ?? aspects[i].Issues;
            if (SpeaksOfAll(all))
                issues = all.Select(issue => issue with { Status = all[^1].Status }).ToValueList();
            if (issues is { } changed)
                (settled ??= [.. aspects])[i] = aspects[i] with { Issues = changed };
        }

        return settled is null ? aspects : [.. settled];
    }

    // Null where nothing changes, as in most notices.
    private static ValueList<Issue>? Complete(CleanText text, ValueList<Issue> issues)
    {
        Issue[]? settled = null;
        for (var i = 0; i < issues.Count; i++)
        {
            var issue = WithStatusOfParts(issues[i]);
            if (Complete(text, issue.Issues) is { } parts)
                issue = issue with { Issues = parts };
            if (!ReferenceEquals(issue, issues[i]))
                (settled ??= [.. issues])[i] = issue;
            for (var sharing = Sharing(text, issues, i); sharing > 0; sharing--)
                (settled ??= [.. issues])[i - sharing] = settled[i - sharing] with { Status = issue.Status };
        }

        return settled is null ? null : [.. settled];
    }

    // What stands behind the last part, in a paragraph of its own, speaks of the whole, unless another part has one too.
    private static Issue WithStatusOfParts(Issue issue)
    {
        if (issue.Status is not null || !IsOnlyOfLast(issue.Issues))
            return issue;
        var last = issue.Issues[^1];
        // 以上3个具体表现均已整改完成。 names the parts.
        if (last.Status!.Text is { } said && ProblemGroup.At(said) is { IsDefinite: true } group && group.Count == issue.Issues.Count)
            return issue with { Issues = [.. issue.Issues.Select(part => part with { Status = last.Status })] };
        var whole = issue with { Status = last.Status, Deadline = issue.Deadline ?? last.Deadline };
        return whole with { Issues = [.. issue.Issues.Take(issue.Issues.Count - 1),
            last with { Status = null, Deadline = issue.Deadline is null ? null : last.Deadline }] };
    }

    // 以上问题均已整改到位。 behind the last problem of an aspect, whose other problems tell nothing.
    private static bool SpeaksOfAll(ValueList<Issue> issues)
        => IsOnlyOfLast(issues) && issues[^1].Issues.IsEmpty && issues[^1].Status!.Text is { } said
            && (TextSearch.ContainsAny(Opening(said), Plural) || StatusWording.TellsOfAll(said));

    /// <summary>Whether words begin by pointing back at several problems: 以上问题, 上述意见建议.</summary>
    public static bool PointsAtAll(ReadOnlySpan<char> words)
        => TextSearch.ContainsAny(words[..Math.Min(words.Length, LongestOpening)], Plural);

    private static ReadOnlySpan<char> Opening(string? words) => words.AsSpan(0, Math.Min(words?.Length ?? 0, LongestOpening));

    private static bool IsOnlyOfLast(ValueList<Issue> issues)
    {
        if (issues.Count < 2 || issues[^1] is not { Status.Source: { } said, Source: { } heading } last || said.Start < heading.End)
            return false;
        for (var i = 0; i + 1 < issues.Count; i++)
        {
            if (HasStatus(issues[i]))
                return false;
        }

        foreach (var measure in last.Measures)
        {
            if (measure.Source is { } source && said.Start >= source.Start && said.End <= source.End)
                return false;
        }

        return true;
    }

    private static bool HasStatus(Issue issue)
    {
        var has = issue.Status is not null;
        foreach (var part in issue.Issues)
            has |= HasStatus(part);
        return has;
    }

    // How many problems in front have no answer of their own and share this one: 以上两个问题一并整改：…
    private static int Sharing(CleanText text, ValueList<Issue> issues, int at)
    {
        if (issues[at] is not { Status.Text: { } status, Source: { } heading, Measures.IsEmpty: false })
            return 0;
        var before = 0;
        while (before < at && issues[at - before - 1] is { Status: null, Measures.IsEmpty: true, Issues.IsEmpty: true })
            before++;
        return before > 0 && (CountsGroup(status, before + 1) || CountsGroup(LeadIn(text, heading), before + 1)) ? before : 0;
    }

    private static ReadOnlySpan<char> LeadIn(CleanText text, SourceSpan heading)
    {
        var answer = text.CleanRange(SourceSpan.FromBounds(heading.End, text.Raw.Length));
        return text.Fold(answer.To(Math.Min(answer.End, answer.Start + LongestLeadIn)));
    }

    private static bool CountsGroup(ReadOnlySpan<char> words, int count)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (ProblemGroup.At(words[at..]) is { } group && group.Count == count)
                return true;
        }

        return false;
    }
}
