using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>The words of a part. Those of contact details are values, and not among them.</summary>
internal static class NodeTexts
{
    public static PartText[] Of(NoticeNode node) => node.Part switch
    {
        Notice notice => Some(node, ("title", notice.Title)),
        Section section => Some(node, ("heading", section.Heading), ("text", section.Text)),
        Aspect aspect => Some(node, ("title", aspect.Title), ("summary", aspect.Summary)),
        Issue issue => Of(issue, node),
        Measure measure => Some(node, ("text", measure.Text)),
        FollowUp followUp => Some(node, ("title", followUp.Title)),
        _ => [],
    };

    private static PartText[] Of(Issue issue, NoticeNode node)
    {
        var own = Some(node, ("title", issue.Title), ("description", issue.Description), ("status/text", issue.Status?.Text));
        return issue.Results.IsEmpty && issue.NextSteps.IsEmpty ? own : [.. own, .. All(node, "results", issue.Results), .. All(node, "nextSteps", issue.NextSteps)];
    }

    private static PartText[] Some(NoticeNode node, params ReadOnlySpan<(string Member, string? Words)> texts)
    {
        var found = new PartText[texts.Length];
        var count = 0;
        foreach (var (member, words) in texts)
        {
            if (!string.IsNullOrEmpty(words))
                found[count++] = new(node, member, words);
        }

        return count == found.Length ? found : found[..count];
    }

    private static PartText[] All(NoticeNode node, string list, ValueList<string> texts)
    {
        var found = new PartText[texts.Count];
        for (var i = 0; i < found.Length; i++)
            found[i] = new(node, $"{list}/{Invariant.Text(i)}", texts[i]);
        return found;
    }
}
