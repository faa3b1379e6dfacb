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
        Issue issue =>
        [
            .. Some(node, ("title", issue.Title), ("description", issue.Description), ("status/text", issue.Status?.Text)),
            .. All(node, "results", issue.Results), .. All(node, "nextSteps", issue.NextSteps),
        ],
        Measure measure => Some(node, ("text", measure.Text)),
        FollowUp followUp => Some(node, ("title", followUp.Title)),
        _ => [],
    };

    private static PartText[] Some(NoticeNode node, params ReadOnlySpan<(string Member, string? Words)> texts)
    {
        var found = new List<PartText>(texts.Length);
        foreach (var (member, words) in texts)
        {
            if (!string.IsNullOrEmpty(words))
                found.Add(new(node, member, words));
        }

        return [.. found];
    }

    private static IEnumerable<PartText> All(NoticeNode node, string list, ValueList<string> texts)
        => texts.Select((words, index) => new PartText(node, $"{list}/{Invariant.Text(index)}", words));
}
