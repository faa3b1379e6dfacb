using System.Globalization;
using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Outline;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Status;

/// <summary>Gives an issue the status of the group that takes it up again among what still needs work: （一）基本完成的事项 1.…2.…</summary>
internal static class FollowUpStatus
{
    /// <summary>The findings with these statuses; an issue that tells its own keeps it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sections">The sections.</param>
    /// <param name="followUps">What still needs work.</param>
    /// <param name="aspects">The findings.</param>
    public static ValueList<Aspect> Apply(CleanText text, IEnumerable<SectionDraft> sections, IReadOnlyList<FollowUp> followUps,
        ValueList<Aspect> aspects)
    {
        var byStart = followUps.Where(followUp => followUp.Source is not null).ToLookup(followUp => followUp.Source!.Value.Start);
        foreach (var section in sections.Where(section => section.Role == SectionRole.FollowUp))
        {
            var group = default(IssueStatus);
            foreach (var line in section.Lines)
            {
                var followUp = byStart[text.ToSource(line.Range).Start].FirstOrDefault();
                if (followUp is null && LineFacts.TryMarker(text, line, out _))
                    group = StatusHeading.Read(text, line.Range);
                else if (followUp?.IssuePath is { } path && group is not null)
                    aspects = With(aspects, Steps(path), group);
            }
        }

        return aspects;
    }

    // /aspects/0/issues/2 → 0, 2
    private static int[] Steps(string path)
        => [.. path.Split('/').Where(step => int.TryParse(step, CultureInfo.InvariantCulture, out _))
            .Select(step => int.Parse(step, CultureInfo.InvariantCulture))];

    private static ValueList<Aspect> With(ValueList<Aspect> aspects, int[] steps, IssueStatus status)
        => [.. aspects.Select((aspect, at) => at == steps[0]
            ? aspect with { Issues = With(aspect.Issues, steps.AsSpan(1), status) }
            : aspect)];

    private static ValueList<Issue> With(ValueList<Issue> issues, ReadOnlySpan<int> steps, IssueStatus status)
    {
        var issue = issues[steps[0]];
        var changed = steps.Length > 1
            ? issue with { Issues = With(issue.Issues, steps[1..], status) }
            : issue with { Status = issue.Status ?? status };
        return [.. issues.Take(steps[0]), changed, .. issues.Skip(steps[0] + 1)];
    }
}
