using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>The words of a part. Those of contact details are values, and not among them.</summary>
internal sealed class NodeTexts
{
    private readonly List<PartText> _found = [];

    public PartText[] Of(NoticeNode node)
    {
        _found.Clear();
        switch (node.Part)
        {
            case Measure measure:
                Add(node, "text", measure.Text);
                break;
            case Issue issue:
                AddIssue(node, issue);
                break;
            case Aspect aspect:
                Add(node, "title", aspect.Title);
                Add(node, "summary", aspect.Summary);
                break;
            case Section section:
                Add(node, "heading", section.Heading);
                Add(node, "text", section.Text);
                break;
            case FollowUp followUp:
                Add(node, "title", followUp.Title);
                break;
            case Notice notice:
                Add(node, "title", notice.Title);
                break;
        }

        return _found.Count == 0 ? [] : [.. _found];
    }

    private void AddIssue(NoticeNode node, Issue issue)
    {
        Add(node, "title", issue.Title);
        Add(node, "description", issue.Description);
        Add(node, "status/text", issue.Status?.Text);
        AddAll(node, "results", issue.Results);
        AddAll(node, "nextSteps", issue.NextSteps);
    }

    private void AddAll(NoticeNode node, string list, ValueList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
            Add(node, $"{list}/{Invariant.Text(i)}", texts[i]);
    }

    private void Add(NoticeNode node, string member, string? words)
    {
        if (!string.IsNullOrEmpty(words))
            _found.Add(new(node, member, words));
    }
}
