using System.Globalization;
using Rectification.Cli.Processing;
using Rectification.Primitives;
using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>One notice on one screen: what it is, its aspects in numbers, what came of it.</summary>
/// <remarks>All words of a notice go through <see cref="Text"/>, never through markup: they may hold brackets.</remarks>
internal sealed class NoticeSummary(IAnsiConsole console, Messages messages)
{
    private const string Dot = " · ";

    public void Write(NoticeReport report)
    {
        if (report.Notice is not { } notice)
        {
            console.Write(new Text($"{report.File}: {messages.NoNotice}\n", new Style(decoration: Decoration.Bold)));
            return;
        }

        console.Write(new Text($"{notice.Title ?? messages.NoHeading}\n", new Style(decoration: Decoration.Bold)));
        console.Write(new Text($"{Join(report.File, messages.Term(notice.Kind.Value), notice.Publisher)}\n", new Style(Color.Grey)));
        console.WriteLine();
        console.Write(Facts(notice));
        console.WriteLine();
        if (!notice.Aspects.IsEmpty)
            console.Write(Aspects(notice));
    }

    private Grid Facts(Notice notice)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn(new GridColumn().PadRight(0));
        AddRow(messages.Inspection, Describe(notice.Inspection));
        AddRow(messages.Dates, DescribeDates(notice));
        AddRow(messages.Declared, string.Join(messages.ListSeparator, notice.Declared.Select(Describe).Distinct(StringComparer.Ordinal)));
        AddRow(messages.Outcomes, string.Join(messages.ListSeparator, OutcomeSums.Describe(notice, messages)));
        AddRow(messages.FollowUps, notice.FollowUps.IsEmpty ? "" : notice.FollowUps.Count.ToString(CultureInfo.InvariantCulture));
        AddRow(messages.Contact, Describe(notice.Contact));
        AddRow(messages.Signature, Join(notice.Signature?.Body, notice.Signature?.Date is { } signed ? $"{signed}" : null));
        return grid;

        void AddRow(string name, string value)
        {
            if (value.Length > 0)
                grid.AddRow(new Text(name, new Style(Color.Grey)), new Text(value));
        }
    }

    private Table Aspects(Notice notice)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.ShowFooters = notice.Aspects.Count > 1;
        table.AddColumn(new TableColumn(new Text(messages.Aspect)).Footer(new Text(messages.Total)));
        var total = Numbers(IssueTally.Of(notice.Aspects));
        string[] headings = [messages.Issues, messages.Measures, messages.Completed, messages.GoingOn, messages.NoStatus];
        foreach (var (heading, sum) in headings.Zip(total))
            table.AddColumn(new TableColumn(new Text(heading)).Footer(sum).RightAligned().NoWrap());
        foreach (var aspect in notice.Aspects)
            table.AddRow([new Text(aspect.Implicit ? messages.NoHeading : $"{aspect.Number}{aspect.Title}"), .. Numbers(IssueTally.Of(aspect))]);
        return table;
    }

    private string Describe(Inspection? inspection) => inspection is null ? "" : Join(
        Term(inspection.Mode?.Value), Term(inspection.Kind?.Value), inspection.Round, inspection.Team, inspection.InspectedBody);

    private string DescribeDates(Notice notice) => Join(
        notice.Inspection?.Period is { } period ? messages.Period($"{period.Start}", $"{period.End}") : null,
        notice.Inspection?.FeedbackOn is { } feedback ? messages.Feedback($"{feedback}") : null,
        notice.PublishedOn is { } published ? messages.Published($"{published}") : null);

    private string Describe(DeclaredTotal total)
        => string.Create(CultureInfo.InvariantCulture, $"{total.Count} {Term(total.Subject.Value)} {Term(total.State?.Value)}").TrimEnd();

    private static string Describe(ContactDetails? contact) => contact is null
        ? ""
        : Join([.. contact.Phones, .. contact.Emails, contact.Address, contact.PostalCode, contact.Mailbox]);

    private string? Term(string? wireName) => wireName is null ? null : messages.Term(wireName);

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

    private static Text[] Numbers(IssueTally tally)
        => [.. new[] { tally.Issues, tally.Measures, tally.Completed, tally.GoingOn, tally.NoStatus }.Select(Number)];

    // Right-aligned by itself too: a column aligns its cells, not its footer.
    private static Text Number(int value)
        => new(value == 0 ? "–" : value.ToString(CultureInfo.InvariantCulture), value == 0 ? new Style(Color.Grey) : Style.Plain) { Justification = Justify.Right };
}
