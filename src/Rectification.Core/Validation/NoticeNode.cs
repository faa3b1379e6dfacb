using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>A part of a notice and where it stands: what a rule is given, and what it makes its findings with.</summary>
/// <remarks>Made for one run, and read by its thread; keep the part or the finding, not the node.</remarks>
public sealed class NoticeNode
{
    /// <summary>The index of a part that stands in no list.</summary>
    internal const int NoIndex = -1;

    private static readonly List<NoticeNode> NoChildren = [];

    private List<NoticeNode>? _children;
    private readonly string _member;
    private readonly int _place;

    internal NoticeNode(NoticeTree tree, NoticePart part, NoticeNode? parent, string member, int index)
    {
        (Tree, Part, Parent, _member, Index) = (tree, part, parent, member, index);
        IssueDepth = (parent?.IssueDepth ?? 0) + (part is Issue ? 1 : 0);
        Source = PartSources.Of(part);
        Position = tree.Nodes.Count;
        Texts = NodeTexts.Of(this);
        if (parent is null)
            return;
        _place = parent.Children.Count;
        (parent._children ??= []).Add(this);
    }

    /// <summary>The part.</summary>
    public NoticePart Part { get; }

    /// <summary>The part around it.</summary>
    /// <value>Null for the part that validation began with.</value>
    public NoticeNode? Parent { get; }

    /// <summary>Its place in the list that holds it, from 0.</summary>
    /// <value>-1 where it stands in no list.</value>
    public int Index { get; }

    /// <summary>How many issues lie around the part, itself included if it is one.</summary>
    public int IssueDepth { get; }

    /// <summary>Where the part stands in the text.</summary>
    /// <value>Null where the notice never was text, or the part has no place of its own.</value>
    public SourceSpan? Source { get; }

    /// <summary>The whole notice.</summary>
    /// <value>Null where a part is validated by itself.</value>
    public Notice? Notice => Tree.Notice;

    /// <summary>The options of this run.</summary>
    public ValidationOptions Options => Tree.Options;

    /// <summary>The JSON Pointer of the part; empty for the part that validation began with.</summary>
    public string Path => Parent is null ? "" : Index == NoIndex ? $"{Parent.Path}/{_member}" : $"{Parent.Path}/{_member}/{Invariant.Text(Index)}";

    internal NoticeTree Tree { get; }

    internal List<NoticeNode> Children => _children ?? NoChildren;

    /// <summary>The part some places behind this one in its list, or before it; null where the list ends.</summary>
    internal NoticeNode? Sibling(int step)
        => Parent is not null && (uint)(_place + step) < (uint)Parent.Children.Count && Parent.Children[_place + step] is { } other && other._member == _member ? other : null;

    /// <summary>The words of the part itself.</summary>
    internal PartText[] Texts { get; }

    /// <summary>Its place in <see cref="NoticeTree.Nodes"/>, the order of the wire format.</summary>
    internal int Position { get; }

    /// <summary>Makes a finding at this part or at one of its members.</summary>
    /// <param name="rule">The rule; its default severity is replaced by what the options say.</param>
    /// <param name="member">The member that is wrong, as a relative pointer (<c>title</c>, <c>phones/0</c>); null for the part itself.</param>
    /// <param name="arguments">The values of the places of the rule's message.</param>
    /// <param name="source">Where in the text; null means where the part stands.</param>
    /// <param name="suggestedFix">What to write instead; null where nothing suggests itself.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Finding NewFinding(RuleDescriptor rule, string? member = null, ValueList<string> arguments = default, SourceSpan? source = null, string? suggestedFix = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new()
        {
            Rule = rule,
            Severity = rule.DefaultSeverity,
            Path = member is null ? Path : $"{Path}/{member}",
            Source = source ?? Source,
            Arguments = arguments,
            SuggestedFix = suggestedFix,
        };
    }

    /// <summary>Words of this part, so that a finding can say where in them it is.</summary>
    /// <param name="member">The member that holds them, as a relative pointer: <c>title</c>, <c>results/0</c>.</param>
    /// <param name="words">The words.</param>
    /// <returns>The words with their place.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PartText Text(string member, string words)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(words);
        return new(this, member, words);
    }
}
