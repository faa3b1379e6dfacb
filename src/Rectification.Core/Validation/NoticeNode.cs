using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>A part of a notice and where it stands: what a rule is given, and what it makes its findings with.</summary>
/// <remarks>Made for one run, and read by its thread; keep the part or the finding, not the node.</remarks>
public sealed class NoticeNode
{
    /// <summary>The index of a part that stands in no list.</summary>
    internal const int NoIndex = -1;

    private readonly string _member;
    private NoticeNode? _lastChild;

    internal NoticeNode(NoticeTree tree, NoticePart part, NoticeNode? parent, string member, int index)
    {
        (Tree, Part, Parent, _member, Index) = (tree, part, parent, member, index);
        IssueDepth = (parent?.IssueDepth ?? 0) + (part is Issue ? 1 : 0);
        Position = tree.Nodes.Count;
        Texts = tree.TextsOf(this);
        if (parent is null)
            return;
        Previous = parent._lastChild;
        if (Previous is null)
            parent.FirstChild = this;
        else
            Previous.Next = this;
        parent._lastChild = this;
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
    public SourceSpan? Source => PartSources.Of(Part);

    /// <summary>The whole notice.</summary>
    /// <value>Null where a part is validated by itself.</value>
    public Notice? Notice => Tree.Notice;

    /// <summary>The options of this run.</summary>
    public ValidationOptions Options => Tree.Options;

    /// <summary>The JSON Pointer of the part; empty for the part that validation began with.</summary>
    public string Path
        => Parent is null ? "" : Index == NoIndex ? $"{Parent.Path}/{_member}" : $"{Parent.Path}/{_member}/{Invariant.Text(Index)}";

    internal NoticeTree Tree { get; }

    /// <summary>The first part directly inside this one; the others follow as <see cref="Next"/>.</summary>
    internal NoticeNode? FirstChild { get; private set; }

    /// <summary>The next part inside the same one, of whichever list.</summary>
    internal NoticeNode? Next { get; private set; }

    /// <summary>The part before this one inside the same one, of whichever list.</summary>
    internal NoticeNode? Previous { get; }

    /// <summary>The next part of the same list; null at its end.</summary>
    internal NoticeNode? NextInList => Next?._member == _member ? Next : null;

    /// <summary>The part before this one in the same list; null at its start.</summary>
    internal NoticeNode? PreviousInList => Previous?._member == _member ? Previous : null;

    /// <summary>The measures directly inside this part.</summary>
    internal IEnumerable<NoticeNode> Measures
    {
        get
        {
            for (var child = FirstChild; child is not null; child = child.Next)
            {
                if (child.Part is Measure)
                    yield return child;
            }
        }
    }

    /// <summary>How many characters stand between this part and the one that follows it; 0 where that is not known.</summary>
    internal int UnreadBehind()
        => Source is { } source && Position + 1 < Tree.Nodes.Count && Tree.Nodes[Position + 1].Source is { } next
            ? Math.Max(0, next.Start - source.End)
            : 0;

    /// <summary>The words of the part itself.</summary>
    internal PartText[] Texts { get; }

    /// <summary>Its place in <see cref="NoticeTree.Nodes"/>, the order of the wire format.</summary>
    internal int Position { get; }

    /// <summary>Makes a finding at this part or at one of its members.</summary>
    /// <param name="rule">The rule; its default severity is replaced by what the options say.</param>
    /// <param name="member">
    /// The member that is wrong, as a relative pointer (<c>title</c>, <c>phones/0</c>); null for the part itself.
    /// </param>
    /// <param name="arguments">The values of the places of the rule's message.</param>
    /// <param name="source">Where in the text; null means where the part stands.</param>
    /// <param name="suggestedFix">What to write instead; null where nothing suggests itself.</param>
    /// <returns>The finding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Finding NewFinding(RuleDescriptor rule, string? member = null, ValueList<string> arguments = default, SourceSpan? source = null,
        string? suggestedFix = null)
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
