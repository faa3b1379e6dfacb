using Rectification.Validation;

namespace Rectification.Reporting.Html;

/// <summary>What lies over the text: places that the data links to, and findings, which may overlap in any way.</summary>
internal sealed class TextMarks
{
    // The weightiest of several names the mark.
    private static readonly string[] Classes = ["error", "warning", "info", "uncertain"];

    private readonly ArticleContext _context;
    private readonly List<Boundary> _boundaries;
    private readonly int[] _open = new int[Classes.Length];
    private int _next;

    public TextMarks(ArticleContext context, int length)
    {
        _context = context;
        var anchors = context.Anchors.Select(static (anchor, index) => new Boundary(anchor.Start, BoundaryKind.Anchor, index));
        var findings = context.Reported.Findings.Select(static (finding, index) => (finding.Source, Index: index))
            .Where(one => one.Source is { } source && source.End <= length);
        _boundaries =
        [
            .. anchors,
            .. findings.SelectMany(static one => new Boundary[] { new(one.Source!.Value.Start, BoundaryKind.Start, one.Index),
                new(one.Source!.Value.End, BoundaryKind.End, one.Index) }),
        ];
        _boundaries.Sort();
    }

    /// <summary>Where the next mark begins or ends.</summary>
    public int Next => _next < _boundaries.Count ? _boundaries[_next].At : int.MaxValue;

    /// <summary>The class of what lies over the text here; null where nothing does.</summary>
    public string? Class => Array.FindIndex(_open, static count => count > 0) is >= 0 and var first ? Classes[first] : null;

    /// <summary>Begins and ends what begins and ends up to here, and writes the links that belong here.</summary>
    public void WriteAt(int position)
    {
        for (; Next <= position; _next++)
        {
            var (_, kind, index) = _boundaries[_next];
            if (kind == BoundaryKind.Anchor)
                WriteAnchor(_context.Anchors[index]);
            else
                WriteFinding(_context.Reported.Findings[index], index + 1, kind == BoundaryKind.Start);
        }
    }

    private void WriteAnchor(TextAnchor anchor)
    {
        if (anchor.Name is { } name)
            _context.Html.Element("a", null, ("class", "back"), ("id", TextAnchor.IdOf(anchor.PartId)), ("href", $"#{anchor.PartId}"),
                ("aria-label", _context.Labels.ToData(name)));
        else
            _context.Html.Element("span", null, ("id", TextAnchor.IdOf(anchor.PartId)), ("class", "here"));
    }

    // The number is generated content, so that it does not come between the words when they are searched or copied.
    private void WriteFinding(Finding finding, int number, bool begins)
    {
        var level = FindingLinks.IsUncertain(finding) ? Classes.Length - 1 : Array.IndexOf(Classes, ReportLabels.NameOf(finding.Severity));
        _open[level] += begins ? 1 : -1;
        if (begins)
        {
            _context.Html.Element(
                "a", null, ("class", $"ref {Classes[level]}"), ("id", _context.Id("w", number)), ("href", $"#{_context.Id("f", number)}"),
                ("aria-label", _context.Labels.FindingNumber(number)), ("data-n", FormattableString.Invariant($"{number}")));
        }
    }

    private enum BoundaryKind
    {
        Anchor,
        Start,
        End,
    }

    // An empty finding begins before it ends, at one place.
    private readonly record struct Boundary(int At, BoundaryKind Kind, int Index) : IComparable<Boundary>
    {
        public int CompareTo(Boundary other)
            => At != other.At ? At.CompareTo(other.At) : Kind != other.Kind ? Kind.CompareTo(other.Kind) : Index.CompareTo(other.Index);
    }
}
