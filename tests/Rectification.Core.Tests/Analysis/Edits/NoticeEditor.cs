namespace Rectification.Core.Tests.Analysis.Edits;

/// <summary>Edits a notice in several ways at once, as the next publication of a body differs from the last one.</summary>
internal sealed class NoticeEditor(Random random, DraftWriter writer)
{
    private const string Fillers = "有关进一步仍较为个别同志关于的问题情况";

    private readonly HashSet<DraftIssue> _moved = [];

    /// <summary>A copy with 2 to 9 edits of any kinds.</summary>
    public DraftNotice Edit(DraftNotice before)
    {
        var notice = before.Copy();
        Action<DraftNotice>[] edits = [Drop, Add, Reword, Reword, Split, Merge, MoveWithin, MoveElsewhere, ChangeStatus, ChangeDeadline, AddMeasure, DropMeasure, RewordMeasure];
        for (var left = random.Next(2, 10); left > 0; left--)
            edits[random.Next(edits.Length)](notice);
        if (random.Next(3) > 0)
            notice.Number(random.Next(4), random.Next(2) == 0);
        return notice;
    }

    private void Drop(DraftNotice notice)
    {
        var issues = Aspect(notice);
        if (issues.Count > 1)
            issues.RemoveAt(random.Next(issues.Count));
    }

    private void Add(DraftNotice notice)
    {
        var issues = Aspect(notice);
        issues.Insert(random.Next(issues.Count + 1), writer.Issue(id: null));
    }

    private void Reword(DraftNotice notice)
    {
        if (Issue(notice) is { } issue)
            issue.Title = Reword(issue.Title);
    }

    // A whole that was never merged, split or added in this edit can be split.
    private void Split(DraftNotice notice)
    {
        var issues = Aspect(notice);
        var index = issues.FindIndex(static issue => issue is { Halves: not null, Origins.Count: 1 });
        if (index < 0 || notice.AllIssues.Count(issue => issue.Origins.Intersect(issues[index].Origins).Any()) > 1)
            return;
        var (whole, (first, second)) = (issues[index], issues[index].Halves!.Value);
        var cut = (whole.Measures.Count + 1) / 2;
        issues.RemoveAt(index);
        issues.InsertRange(index,
        [
            new() { Origins = whole.Origins, Title = first, Number = whole.Number, Measures = whole.Measures[..cut], Progress = whole.Progress, Deadline = whole.Deadline },
            new() { Origins = whole.Origins, Title = second, Number = whole.Number + "补", Measures = whole.Measures[cut..], Progress = whole.Progress },
        ]);
    }

    private void Merge(DraftNotice notice)
    {
        var issues = Aspect(notice);
        var index = issues.Count < 3 ? -1 : random.Next(issues.Count - 1);
        if (index < 0 || !IsWhole(notice, issues[index]) || !IsWhole(notice, issues[index + 1]))
            return;
        var (first, second) = (issues[index], issues[index + 1]);
        issues.RemoveRange(index, 2);
        issues.Insert(index, new()
        {
            Origins = [.. first.Origins, .. second.Origins],
            Title = first.Title + (random.Next(2) == 0 ? "，" : "、") + second.Title,
            Number = first.Number,
            Measures = [.. first.Measures, .. second.Measures],
            Progress = first.Progress,
            Deadline = first.Deadline,
        });
    }

    // One a notice, and by two places or more: which of two neighbours that change places has moved, nobody can say.
    private void MoveWithin(DraftNotice notice)
    {
        var issues = Aspect(notice);
        if (issues.Count < 5 || notice.AllIssues.Any(static issue => issue.IsReordered))
            return;
        var (from, to) = random.Next(2) == 0 ? (0, issues.Count - 1) : (issues.Count - 1, 0);
        var issue = issues[from];
        issue.IsReordered = IsWhole(notice, issue);
        if (!issue.IsReordered)
            return;
        issues.RemoveAt(from);
        issues.Insert(to, issue);
    }

    private void MoveElsewhere(DraftNotice notice)
    {
        var (from, to) = (Aspect(notice), Aspect(notice));
        var index = random.Next(from.Count);
        if (from == to || from.Count < 2 || !IsWhole(notice, from[index]) || !_moved.Add(from[index]))
            return;
        var issue = from[index];
        from.RemoveAt(index);
        to.Insert(random.Next(to.Count + 1), issue);
    }

    private void ChangeStatus(DraftNotice notice)
    {
        if (Issue(notice) is { } issue)
            issue.Progress = Progress.Known[random.Next(Progress.Known.Count)];
    }

    private void ChangeDeadline(DraftNotice notice)
    {
        if (Issue(notice) is { } issue)
            issue.Deadline = random.Next(3) == 0 ? null : writer.Date();
    }

    private void AddMeasure(DraftNotice notice)
    {
        if (Issue(notice) is { } issue)
            issue.Measures.Insert(random.Next(issue.Measures.Count + 1), writer.Measure());
    }

    private void DropMeasure(DraftNotice notice)
    {
        if (Issue(notice) is { Measures.Count: > 0 } issue)
            issue.Measures.RemoveAt(random.Next(issue.Measures.Count));
    }

    private void RewordMeasure(DraftNotice notice)
    {
        if (Issue(notice) is not { Measures.Count: > 0 } issue)
            return;
        var index = random.Next(issue.Measures.Count);
        issue.Measures[index] = issue.Measures[index] with { Text = Reword(issue.Measures[index].Text) };
    }

    // A fifth of the characters: one run of them, some here and there, or that many more.
    private string Reword(string text)
    {
        var characters = text.ToList();
        var count = Math.Max(1, text.Length / 5);
        switch (random.Next(3))
        {
            case 0:
                var start = random.Next(characters.Count - count + 1);
                for (var i = start; i < start + count; i++)
                    characters[i] = Filler();
                break;
            case 1:
                foreach (var at in Enumerable.Range(0, count).Select(_ => random.Next(characters.Count)))
                    characters[at] = Filler();
                break;
            default:
                characters.InsertRange(random.Next(characters.Count + 1), Enumerable.Range(0, count).Select(_ => Filler()));
                break;
        }

        return string.Concat(characters);
    }

    private char Filler() => Fillers[random.Next(Fillers.Length)];

    private static bool IsWhole(DraftNotice notice, DraftIssue issue)
        => issue.Origins.Count == 1 && notice.AllIssues.Count(other => other.Origins.Contains(issue.Origins[0])) == 1;

    private List<DraftIssue> Aspect(DraftNotice notice) => notice.Aspects[random.Next(notice.Aspects.Count)].Issues;

    private DraftIssue? Issue(DraftNotice notice) => Aspect(notice) is { Count: > 0 } issues ? issues[random.Next(issues.Count)] : null;
}
