using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>The parts of a notice in the order of the wire format, each with its place and its words.</summary>
internal sealed class NoticeTree
{
    private readonly NodeTexts _texts = new();
    private NoticeTally? _tally;
    private (PartText Text, int[]? Places) _placed;

    private NoticeTree(NoticePart root, NoticeSource? source, ValidationOptions options, CancellationToken cancellationToken)
        => (Root, Source, Options, CancellationToken) = (root, source, options, cancellationToken);

    public NoticePart Root { get; }

    /// <summary>The whole notice; null where a part is validated by itself.</summary>
    public Notice? Notice => Root as Notice;

    /// <summary>What is known of the text; null where nothing is.</summary>
    public NoticeSource? Source { get; }

    public ValidationOptions Options { get; }

    public CancellationToken CancellationToken { get; }

    public List<NoticeNode> Nodes { get; } = [];

    /// <summary>The counts of the whole notice, made when the first total asks for them.</summary>
    public NoticeTally Tally => _tally ??= NoticeTally.Of(Notice!, Options.MaxIssueDepth);

    /// <summary>The words of one part.</summary>
    public PartText[] TextsOf(NoticeNode node) => _texts.Of(node);

    /// <summary>The places of words; those of the last words are kept, since rules often find several things in one text.</summary>
    public int[]? PlacesOf(PartText text, Func<int[]?> find)
    {
        if (!ReferenceEquals(_placed.Text.Words, text.Words) || _placed.Text != text)
            _placed = (text, find());
        return _placed.Places;
    }

    /// <summary>Walks a part with all it holds. Issues nested deeper than the options allow are left out.</summary>
    public static NoticeTree Of(NoticePart root, NoticeSource? source, ValidationOptions options, CancellationToken cancellationToken)
    {
        var tree = new NoticeTree(root, source, options, cancellationToken);
        tree.Add(root, null, "", NoticeNode.NoIndex);
        return tree;
    }

    private void Add(NoticePart part, NoticeNode? parent, string member, int index)
    {
        CancellationToken.ThrowIfCancellationRequested();
        var node = new NoticeNode(this, part, parent, member, index);
        Nodes.Add(node);
        switch (part)
        {
            case Notice notice:
                AddParts(notice, node);
                break;
            case Aspect aspect:
                AddAll(aspect.Issues, node, Lists.Issues);
                AddAll(aspect.Measures, node, Lists.Measures);
                AddAll(aspect.Outcomes, node, Lists.Outcomes);
                break;
            case Issue issue:
                AddAll(issue.Measures, node, Lists.Measures);
                AddAll(issue.Outcomes, node, Lists.Outcomes);
                if (node.IssueDepth < Options.MaxIssueDepth)
                    AddAll(issue.Issues, node, Lists.Issues);
                break;
            case Measure measure:
                AddAll(measure.Outcomes, node, Lists.Outcomes);
                break;
            case FollowUp followUp:
                AddAll(followUp.Measures, node, Lists.Measures);
                break;
        }
    }

    private void AddParts(Notice notice, NoticeNode node)
    {
        if (notice.Inspection is { } inspection)
            Add(inspection, node, Lists.Inspection, NoticeNode.NoIndex);
        AddAll(notice.Declared, node, Lists.Declared);
        AddAll(notice.Sections, node, Lists.Sections);
        AddAll(notice.Aspects, node, Lists.Aspects);
        AddAll(notice.FollowUps, node, Lists.FollowUps);
        AddAll(notice.Outcomes, node, Lists.Outcomes);
        if (notice.Contact is { } contact)
            Add(contact, node, Lists.Contact, NoticeNode.NoIndex);
    }

    private void AddAll<TPart>(ValueList<TPart> parts, NoticeNode parent, string list)
        where TPart : NoticePart
    {
        for (var i = 0; i < parts.Count; i++)
            Add(parts[i], parent, list, i);
    }
}
