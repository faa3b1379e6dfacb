using Rectification.Json.Shapes;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification;

/// <summary>
/// Ways through a notice: every issue, measure or outcome on any level, the part a path leads to, a copy with one part changed.
/// </summary>
/// <remarks>Every method is safe to call from many threads; nothing is kept between calls.</remarks>
public static class NoticeWalking
{
    /// <summary>Every issue, those inside other issues included, in the order of the notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>Each issue with its aspect, depth and path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IEnumerable<PlacedPart<Issue>> AllIssues(this Notice notice) => All<Issue>(notice);

    /// <summary>Every measure: those of aspects, of issues on any level and of follow-ups.</summary>
    /// <inheritdoc cref="AllIssues" path="/param"/>
    /// <returns>Each measure with its aspect, the issue it answers, depth and path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IEnumerable<PlacedPart<Measure>> AllMeasures(this Notice notice) => All<Measure>(notice);

    /// <summary>Every stated number: those of aspects, issues, measures, and of the notice itself.</summary>
    /// <inheritdoc cref="AllIssues" path="/param"/>
    /// <returns>Each number with its aspect, the issue it is stated in, depth and path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static IEnumerable<PlacedPart<OutcomeCount>> AllOutcomes(this Notice notice) => All<OutcomeCount>(notice);

    /// <summary>What the notice holds in numbers.</summary>
    /// <inheritdoc cref="AllIssues" path="/param"/>
    /// <returns>Issues and measures by aspect, outcomes by kind in one unit, follow-ups.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static NoticeSummary Summarize(this Notice notice)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return NoticeSummary.Of(notice);
    }

    /// <summary>The part a path leads to.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">
    /// A JSON Pointer into the wire form, such as <c>/aspects/0/issues/1</c>. One that ends in a value or a missing member of a part leads
    /// to that part.
    /// </param>
    /// <returns>Null where the path leads nowhere: an item beyond the end of a list, or a text that is no pointer.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NoticePart? Find(this Notice notice, string path)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return TrySplit(path, out var steps) ? NoticeShape.Instance.FindPart(notice, steps) : null;
    }

    /// <summary>The part a finding is about.</summary>
    /// <param name="finding">A finding of the notice.</param>
    /// <param name="notice">The notice that was validated.</param>
    /// <returns>Null where the notice is another one, or was changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NoticePart? Resolve(this Finding finding, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return notice.Find(finding.Path);
    }

    /// <summary>The issue that a follow-up carries on.</summary>
    /// <param name="followUp">A follow-up of the notice.</param>
    /// <param name="notice">The notice.</param>
    /// <returns>Null where <see cref="FollowUp.IssuePath"/> names none.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Issue? ResolveIssue(this FollowUp followUp, Notice notice)
    {
        ArgumentNullException.ThrowIfNull(followUp);
        ArgumentNullException.ThrowIfNull(notice);
        return followUp.IssuePath is { } path ? notice.Find(path) as Issue : null;
    }

    /// <summary>A copy of the notice with one part changed.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="path">The part, as for <see cref="Find"/>.</param>
    /// <param name="change">Makes the changed part: <c>issue => issue with { Title = "…" }</c>.</param>
    /// <typeparam name="TPart">What the path leads to.</typeparam>
    /// <returns>The copy; all other parts are shared with the notice.</returns>
    /// <exception cref="ArgumentNullException">An argument is null, or <paramref name="change"/> gives null.</exception>
    /// <exception cref="ArgumentException">The path does not lead to such a part.</exception>
    public static Notice With<TPart>(this Notice notice, string path, Func<TPart, TPart> change)
        where TPart : NoticePart
    {
        ArgumentNullException.ThrowIfNull(change);
        if (notice.Find(path) is not TPart || !TrySplit(path, out var steps))
            throw new ArgumentException($"The path '{path}' leads to no {typeof(TPart).Name}.", nameof(path));
        return NoticeShape.Instance.Change(notice, steps,
            part => change((TPart)part) ?? throw new ArgumentNullException(nameof(change), "The change gave no part."));
    }

    private static IEnumerable<PlacedPart<TPart>> All<TPart>(Notice notice)
        where TPart : NoticePart
    {
        ArgumentNullException.ThrowIfNull(notice);
        return PartWalk.Of(notice).Where(static placed => placed.Part is TPart)
            .Select(static placed => new PlacedPart<TPart>((TPart)placed.Part, placed.Path, placed.Aspect, placed.Issue, placed.Depth));
    }

    private static bool TrySplit(string path, out string[] steps)
    {
        ArgumentNullException.ThrowIfNull(path);
        steps = path.Length == 0
            ? []
            : [.. path.Split('/').Skip(1)
                .Select(static step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        return path.Length == 0 || path[0] == '/';
    }
}
