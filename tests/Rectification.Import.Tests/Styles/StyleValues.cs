using System.Globalization;
using System.Text;

namespace Rectification.Import.Tests.Styles;

/// <summary>
/// What a notice says beside its outline, a value a line, what the text is made of, and beside it what is read wrong: <c>!</c> another value than expected, <c>-</c> a number that was
/// missed, <c>+</c> one that the expected reading does not have.
/// </summary>
internal sealed class StyleValues(ImportResult result, ExpectedValues expected)
{
    private const int LongestWords = 40;

    private readonly StringBuilder _text = new();
    private readonly Notice _notice = result.Notice!;

    public string Print()
    {
        AddFront();
        AddEnd();
        foreach (var section in _notice.Sections)
            Add("  section", section.Role, section.Number, section.Heading, section.Text);
        foreach (var total in _notice.Declared.Where(total => !ExpectedValues.Tells(total.State)))
            Add("  declared", Declared(total));
        AddNumbers("declared", _notice.Declared.Where(total => ExpectedValues.Tells(total.State)).Select(Declared).Distinct(StringComparer.Ordinal), expected.Declared());
        AddNumbers("outcome", _notice.AllOutcomes().Select(placed => placed.Part).Select(part => ExpectedValues.Outcome(part.Kind.Value, part.Count, part.Unit, part.Detail)), expected.Outcomes());
        foreach (var aspect in _notice.Aspects)
            Add($"  aspect {aspect.Number}", aspect.Summary);
        foreach (var placed in _notice.AllIssues())
            Add(placed.Part);
        foreach (var placed in _notice.AllMeasures())
            Add(placed.Part);
        foreach (var followUp in _notice.FollowUps)
            Add("  followUp", followUp.Number, followUp.Title, followUp.IssuePath, followUp.Deadline?.Date);
        foreach (var finding in result.Findings)
            Add($"  finding {finding.Rule.Id}", [finding.Path, .. finding.Arguments]);
        foreach (var group in result.Segments.GroupBy(segment => segment.Role).OrderBy(group => group.Key))
            Add($"  segments {SegmentRoles.NameOf(group.Key)}", group.Count(), group.Sum(segment => segment.Span.Length));
        return _text.ToString();
    }

    private static string Declared(DeclaredTotal total)
        => string.Create(CultureInfo.InvariantCulture, $"{total.Count} {total.Subject}{(total.State is { Value: var state } ? $"{char.ToUpperInvariant(state[0])}{state[1..]}" : "")}");

    private void AddFront()
    {
        var inspection = _notice.Inspection;
        Compare("title", _notice.Title);
        Compare("documentKind", _notice.Kind == default ? null : _notice.Kind.Value);
        Compare("publisher", _notice.Publisher);
        Compare("publishedOn", _notice.PublishedOn?.ToString());
        Compare("inspectionKind", inspection?.Kind?.Value);
        Compare("inspectionMode", inspection?.Mode?.Value);
        Compare("round", inspection?.Round);
        Compare("inspector", inspection?.Team);
        Compare("inspectedBody", inspection?.InspectedBody);
        Compare("periodStart", inspection?.Period?.Start.ToString());
        Compare("periodEnd", inspection?.Period?.End.ToString());
        Compare("feedbackOn", inspection?.FeedbackOn?.ToString());
    }

    private void AddEnd()
    {
        Compare("phones", ExpectedValues.Join(_notice.Contact?.Phones ?? []));
        Compare("emails", ExpectedValues.Join(_notice.Contact?.Emails ?? []));
        Compare("address", _notice.Contact?.Address);
        Compare("postalCode", _notice.Contact?.PostalCode);
        Add("  mailbox", _notice.Contact?.Mailbox);
        Add("  signature", _notice.Signature?.Body, _notice.Signature?.Date);
    }

    private void Add(Issue issue)
    {
        Add($"  {issue.Kind} {issue.Number}", issue.Description, issue.Status?.Text, issue.Deadline?.Date, issue.Deadline?.Text, issue.Remarks);
        Add("    responsible", issue.Responsible?.Leader, issue.Responsible?.Department, issue.Responsible?.Person);
        Add("    results", [.. issue.Results]);
        Add("    next", [.. issue.NextSteps]);
    }

    private void Add(Measure measure)
    {
        Add($"  dates {measure.Marker}", [.. measure.Dates]);
        foreach (var document in measure.Documents)
            Add($"  document {measure.Marker}", document.Title, document.Number);
    }

    private void Compare(string name, string? found)
    {
        var right = expected.Value(name);
        if (Fold(found) == Fold(right))
            Add($"  {name}", found);
        else
            _text.Append(CultureInfo.InvariantCulture, $"! {name} {found ?? "none"}  expected {right ?? "none"}\n");
    }

    // Each expected number answers one that was found; the words behind two blanks are not compared.
    private void AddNumbers(string name, IEnumerable<string> found, IEnumerable<string> right)
    {
        var missed = right.ToList();
        foreach (var number in found)
            _text.Append(CultureInfo.InvariantCulture, $"{(missed.Remove(number.Split("  ")[0]) ? ' ' : '+')} {name} {number}\n");
        foreach (var number in missed)
            _text.Append(CultureInfo.InvariantCulture, $"- {name} {number}\n");
    }

    // A line whose values are all absent says nothing.
    private void Add(string name, params ReadOnlySpan<object?> values)
    {
        var written = new List<string>();
        foreach (var value in values)
        {
            if (Convert.ToString(value, CultureInfo.InvariantCulture) is { Length: > 0 } words)
                written.Add(Short(words));
        }

        if (written.Count > 0)
            _text.Append(name).Append(' ').AppendJoin(" | ", written).Append('\n');
    }

    private static string Short(string words) => Fold(words) is var line && line.Length <= LongestWords ? line : $"{line[..LongestWords]}…";

    private static string Fold(string? words) => string.Concat((words ?? "").Where(character => !char.IsWhiteSpace(character)));
}
