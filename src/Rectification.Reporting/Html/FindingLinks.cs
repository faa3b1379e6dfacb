using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Html;

/// <summary>Which findings belong to which part of a notice.</summary>
internal sealed class FindingLinks
{
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);
    private readonly List<SourceSpan> _uncertain;

    public FindingLinks(ReportedNotice reported)
    {
        for (var i = 0; i < reported.Findings.Count; i++)
            Add(PartPath.Nearest(reported.Findings[i].Path), i);
        _uncertain = Merge(reported.Findings.Where(IsUncertain).Select(static finding => finding.Source).OfType<SourceSpan>().Order());
    }

    /// <summary>Whether a finding says that the text can be read in another way.</summary>
    public static bool IsUncertain(Finding finding) => finding.Rule == Rules.UncertainOutline;

    /// <summary>The findings of a part, as indices into those of the notice.</summary>
    public IReadOnlyList<int> Of(string path) => _byPart.TryGetValue(path, out var found) ? found : [];

    /// <summary>The number of findings of an issue and of its measures.</summary>
    public int CountIn(string path, Issue issue)
        => Of(path).Count + Enumerable.Range(0, _byPart.Count == 0 ? 0 : issue.Measures.Count)
            .Sum(i => Of(FormattableString.Invariant($"{path}/measures/{i}")).Count);

    /// <summary>Whether a part begins where the outline may be read in another way.</summary>
    public bool IsUncertain(SourceSpan? source)
    {
        if (source is not { } span || _uncertain.Count == 0)
            return false;
        var found = _uncertain.BinarySearch(new(span.Start, int.MaxValue - span.Start));
        var before = (found >= 0 ? found : ~found) - 1;
        return before >= 0 && span.Start < _uncertain[before].End;
    }

    private void Add(string path, int index)
    {
        if (!_byPart.TryGetValue(path, out var findings))
            _byPart[path] = findings = [];
        findings.Add(index);
    }

    private static List<SourceSpan> Merge(IEnumerable<SourceSpan> sorted)
    {
        var merged = new List<SourceSpan>();
        foreach (var span in sorted)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = SourceSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }
}
