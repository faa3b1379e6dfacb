using System.Globalization;
using System.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Importing;

/// <summary>Prints a notice as an indented tree, one thing a line, to be read and compared. Where things stand is left out.</summary>
/// <param name="longest">Where values are cut; whole values are for comparing, short ones for reading.</param>
internal sealed class NoticePrinter(int longest)
{
    private readonly StringBuilder _text = new();

    public static string Print(Notice? notice, int longest = 40)
    {
        if (notice is null)
            return "no notice\n";
        var printer = new NoticePrinter(longest);
        printer.AddFront(notice);
        foreach (var section in notice.Sections)
            printer.Line(0, "section", section.Role, section.Number, section.Heading);
        foreach (var aspect in notice.Aspects)
            printer.Add(aspect);
        foreach (var followUp in notice.FollowUps)
        {
            printer.Line(0, "followUp", followUp.Number, followUp.Title, followUp.IssuePath);
            printer.Add(1, followUp.Measures);
        }

        printer.Add(0, notice.Outcomes);
        printer.AddBack(notice);
        return printer._text.ToString();
    }

    private void AddFront(Notice notice)
    {
        Line(0, notice.Kind, notice.Title);
        Line(0, "publisher", notice.Publisher);
        Line(0, "published", notice.PublishedOn);
        if (notice.Inspection is { } inspection)
        {
            Line(0, "inspection", inspection.Kind, inspection.Mode, inspection.Round, inspection.Team, inspection.InspectedBody);
            Line(0, "period", inspection.Period?.Start, inspection.Period?.End);
            Line(0, "feedback", inspection.FeedbackOn);
        }

        foreach (var total in notice.Declared)
            Line(0, "declared", total.Count, total.Subject, total.State);
    }

    private void AddBack(Notice notice)
    {
        if (notice.Contact is { } contact)
            Line(0, "contact", [.. contact.Phones, .. contact.Emails, contact.Address, contact.PostalCode, contact.Mailbox]);
        if (notice.Signature is { } signature)
            Line(0, "signature", signature.Body, signature.Date);
    }

    private void Add(Aspect aspect)
    {
        Line(0, "aspect", aspect.Implicit ? "(implicit)" : null, aspect.Number, aspect.Title);
        Line(1, "summary", aspect.Summary);
        Add(1, aspect.Measures);
        Add(1, aspect.Outcomes);
        foreach (var issue in aspect.Issues)
            Add(1, issue);
    }

    private void Add(int depth, Issue issue)
    {
        Line(depth, issue.Kind, issue.Number, issue.Title);
        Line(depth + 1, "description", issue.Description);
        if (issue.Status is { } status)
            Line(depth + 1, "status", status.Progress, status.LongTerm ? "longTerm" : null, status.Text);
        Line(depth + 1, "deadline", issue.Deadline?.Date, issue.Deadline?.Text);
        Line(depth + 1, "responsible", issue.Responsible?.Leader, issue.Responsible?.Department, issue.Responsible?.Person);
        Add(depth + 1, issue.Measures);
        foreach (var result in issue.Results)
            Line(depth + 1, "result", result);
        foreach (var next in issue.NextSteps)
            Line(depth + 1, "next", next);
        Add(depth + 1, issue.Outcomes);
        foreach (var nested in issue.Issues)
            Add(depth + 1, nested);
    }

    private void Add(int depth, ValueList<Measure> measures)
    {
        foreach (var measure in measures)
        {
            Line(depth, "measure", measure.Marker, measure.Text);
            Line(depth + 1, "dates", [.. measure.Dates]);
            foreach (var document in measure.Documents)
                Line(depth + 1, "document", document.Title, document.Number);
            Add(depth + 1, measure.Outcomes);
        }
    }

    private void Add(int depth, ValueList<OutcomeCount> outcomes)
    {
        foreach (var outcome in outcomes)
            Line(depth, outcome.Kind, outcome.Detail, outcome.Count, outcome.Unit);
    }

    // A line whose values are all absent says nothing.
    private void Line(int depth, object first, params ReadOnlySpan<object?> values)
    {
        var written = new List<string>();
        foreach (var value in values)
        {
            if (value is not null)
                written.Add(Cut(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        }

        if (written.Count > 0)
            _text.Append(' ', depth * 2).Append(first).Append(' ').AppendJoin(" | ", written).Append('\n');
    }

    private string Cut(string value)
    {
        value = value.Replace("\n", "↵", StringComparison.Ordinal);
        return value.Length <= longest ? value : $"{value[..longest]}…";
    }
}
