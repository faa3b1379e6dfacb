using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>Where a rule stands in a notice, and where it reports what it finds. One per run; not safe to share between threads.</summary>
public sealed class RuleContext
{
    private List<(int Position, Finding Finding)>? _findings;
    private NoticeTally? _tally;

    internal RuleContext(ValidationOptions options, NoticePart root)
    {
        (Options, Root) = (options, root);
        Memory = RunMemory.Take(options);
    }

    /// <summary>The options of this run.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The whole notice.</summary>
    /// <value>Null where a part is validated by itself.</value>
    public Notice? Notice => Root as Notice;

    /// <summary>How many issues lie around the part under check, itself included if it is one.</summary>
    public int IssueDepth { get; internal set; }

    /// <summary>The JSON Pointer of the part under check; empty for the part that validation began with.</summary>
    public string PartPath => Path.ToPointer();

    /// <summary>Where the part under check stands in the text.</summary>
    /// <value>Null where the notice never was text, or the part has no place of its own.</value>
    public SourceSpan? Source { get; internal set; }

    internal NoticePart Root { get; }

    internal RunMemory Memory { get; }

    internal PointerPath Path => Memory.Path;

    internal NumberingState Numbering => Memory.Numbering;

    internal RepeatedTexts Repeats => Memory.Repeats;

    /// <summary>What one pass over the texts of the part under check found.</summary>
    internal TextNotes Texts => Memory.Texts;

    /// <summary>Where the clauses of the measure under check end, the end of its text included.</summary>
    internal ClauseEnds ClauseEnds => Texts.ClauseEnds(MeasureNote);

    /// <summary>What the characters of the measure under check mean together.</summary>
    internal ulong MeasureTraits => Texts[MeasureNote].Traits;

    /// <summary>Which of <see cref="Texts"/> is that of the measure under check.</summary>
    internal int MeasureNote { get; set; }

    /// <summary>Whether a part around the one under check holds measures, which then answer for it too.</summary>
    internal bool AnsweredAbove { get; set; }

    /// <summary>The list that holds the issue under check.</summary>
    internal ValueList<Issue> Siblings { get; set; }

    /// <summary>The counts of the whole notice, made when the first total asks for them.</summary>
    internal NoticeTally Tally => _tally ??= NoticeTally.Of(Notice!, Options.MaxIssueDepth);

    /// <summary>How many steps the walk has made; orders findings as the notice orders its parts.</summary>
    internal int Position => Path.Steps;

    internal ValueList<Finding> Findings
        => _findings is null ? [] : [.. _findings.OrderBy(static entry => entry.Position).Select(static entry => entry.Finding)];

    /// <summary>Reports a finding at the part under check or at one of its members.</summary>
    /// <param name="rule">The rule; where the options switch it off, nothing happens.</param>
    /// <param name="member">The member that is wrong, as a relative pointer (<c>title</c>, <c>phones/0</c>); null for the part itself.</param>
    /// <param name="arguments">The values of the places of the rule's message.</param>
    /// <param name="source">Where in the text; null means the source of the part.</param>
    /// <param name="suggestedFix">What to write instead; null where nothing suggests itself.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void Report(RuleDescriptor rule, string? member = null, ValueList<string> arguments = default, SourceSpan? source = null, string? suggestedFix = null)
    {
        if (Options.LevelOf(rule).IsOn)
            ReportAt(Position, rule, member is null ? PartPath : $"{PartPath}/{member}", source ?? Source, arguments, suggestedFix);
    }

    /// <summary>Reports a finding at a part that the walk has passed already.</summary>
    internal void ReportAt(int position, RuleDescriptor rule, string path, SourceSpan? source, ValueList<string> arguments, string? suggestedFix = null)
    {
        if (Options.LevelOf(rule).Severity is not { } severity)
            return;
        (_findings ??= []).Add((position, new()
        {
            Rule = rule,
            Severity = severity,
            Path = path,
            Source = source,
            SuggestedFix = suggestedFix,
            Arguments = arguments,
        }));
    }
}
