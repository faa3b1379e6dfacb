using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Primitives;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>One notice on one screen: what it is, its aspects in numbers, what came of it.</summary>
internal sealed class SummaryPage(IAnsiConsole console, Messages messages)
{
    private const string Dot = " · ";

    public void Write(NoticeReport report)
    {
        var bold = new Style(decoration: Decoration.Bold);
        if (report.Notice is not { } notice)
        {
            PlainLine.Write(console, $"{report.File}: {messages.NoNotice}", bold);
            return;
        }

        PlainLine.Write(console, notice.Title ?? messages.NoHeading, bold);
        PlainLine.Write(console, Join(report.File, messages.Term(notice.Kind), notice.Publisher), new Style(Color.Grey));
        console.WriteLine();
        var summary = notice.Summarize();
        FactList.Write(console, [.. Facts(notice, summary).Where(fact => fact.Value.Length > 0)]);
        console.WriteLine();
        if (!notice.Aspects.IsEmpty)
            Aspects(notice, summary).Write(console);
    }

    private IEnumerable<(string Name, string Value)> Facts(Notice notice, NoticeSummary summary) =>
    [
        (messages.Inspection, Describe(notice.Inspection)),
        (messages.Dates, DescribeDates(notice)),
        (messages.Declared, string.Join(messages.ListSeparator, notice.Declared.Select(Describe).Distinct(StringComparer.Ordinal))),
        (messages.Outcomes, string.Join(messages.ListSeparator, summary.Outcomes.Select(sum => OutcomeText.Of(sum, messages)))),
        (messages.FollowUps, notice.FollowUps.IsEmpty ? "" : notice.FollowUps.Count.ToString(CultureInfo.InvariantCulture)),
        (messages.Contact, Describe(notice.Contact)),
        (messages.Signature, Join(notice.Signature?.Body, notice.Signature?.Date is { } signed ? $"{signed}" : null)),
    ];

    private ReportTable Aspects(Notice notice, NoticeSummary summary)
    {
        string[] headings = [messages.Issues, messages.Measures, messages.Completed, messages.GoingOn, messages.NoStatus];
        var table = new ReportTable([new(messages.Aspect, ColumnKind.Prose),
            .. headings.Select(heading => new Column(heading, ColumnKind.Number))]);
        foreach (var (aspect, counts) in notice.Aspects.Zip(summary.Aspects, static (aspect, one) => (aspect, one.Counts)))
            table.AddRow([aspect.Implicit ? messages.NoHeading : $"{aspect.Number}{aspect.Title}", .. Numbers(counts)]);
        if (notice.Aspects.Count > 1)
            table.SetFooter([messages.Total, .. Numbers(summary.Total)]);
        return table;
    }

    private string Describe(Inspection? inspection) => inspection is null ? "" : Join(
        messages.TermOf(inspection.Mode), messages.TermOf(inspection.Kind), inspection.Round, inspection.Team, inspection.InspectedBody);

    private string DescribeDates(Notice notice) => Join(
        notice.Inspection?.Period is { } period ? messages.Period($"{period.Start}", $"{period.End}") : null,
        notice.Inspection?.FeedbackOn is { } feedback ? messages.Feedback($"{feedback}") : null,
        notice.PublishedOn is { } published ? messages.Published($"{published}") : null);

    private string Describe(DeclaredTotal total)
        => string.Create(CultureInfo.InvariantCulture, $"{total.Count} {messages.Term(total.Subject)} {messages.TermOf(total.State)}")
            .TrimEnd();

    private static string Describe(ContactDetails? contact) => contact is null
        ? ""
        : Join([.. contact.Phones, .. contact.Emails, contact.Address, contact.PostalCode, contact.Mailbox]);

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var present = new List<string>();
        foreach (var part in parts)
        {
            if (!string.IsNullOrEmpty(part))
                present.Add(part);
        }

        return string.Join(Dot, present);
    }

    private static Cell[] Numbers(IssueCounts counts)
        => [counts.Issues, counts.Measures, counts.Completed, counts.GoingOn, counts.NoStatus];
}
