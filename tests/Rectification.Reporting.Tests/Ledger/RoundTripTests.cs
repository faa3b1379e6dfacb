using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Primitives;
using Rectification.Reporting.Ledger;

namespace Rectification.Reporting.Tests.Ledger;

public class RoundTripTests
{
    private const int Runs = 60;

    private static readonly string[] Nasty = ["=1+1", "_x0041_", "\u0001", "\r\n", " ", "\t", "\uD83D\uDE00", "\uD800", "<b>&amp;", "长", "2024年6月", "已完成", "\u2028", "，", "\"", "'"];

    [Fact]
    public void Whatever_the_notice_says_a_ledger_that_nobody_edited_changes_nothing()
        => Prop.ForAll(Arb.From(NoticeGenerator()), notice =>
        {
            var book = Book.WriteAsync(notice).GetAwaiter().GetResult();
            using var stream = new MemoryStream(book.Bytes);
            var reading = LedgerReader.Read(stream, notice);
            return reading.Changes.IsEmpty && reading.Findings.IsEmpty && ReferenceEquals(reading.Notices[0], notice);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    private static Gen<string> Words() => Gen.Elements(Nasty).ArrayOf().Select(parts => string.Concat(parts));

    private static Gen<string?> WordsOrNull() => Gen.Frequency((1, Gen.Constant<string?>(null)), (3, Words().Select(words => (string?)words)));

    private static Gen<IssueStatus?> Status() =>
        from progress in Gen.Elements([default, .. Progress.Known, Progress.From("laterStage")])
        from longTerm in Gen.Elements(true, false)
        from text in WordsOrNull()
        from isThere in Gen.Elements(true, false)
        select isThere ? new IssueStatus { Progress = progress, LongTerm = longTerm, Text = text } : null;

    private static Gen<Issue> IssueOf(int depth) =>
        from number in WordsOrNull()
        from title in Words()
        from description in WordsOrNull()
        from status in Status()
        from leader in WordsOrNull()
        from deadline in WordsOrNull()
        from remarks in WordsOrNull()
        from measures in Words().ArrayOf()
        from inner in depth == 0 ? Gen.Constant(Array.Empty<Issue>()) : IssueOf(depth - 1).ArrayOf(2)
        select new Issue
        {
            Number = number,
            Title = title,
            Description = description,
            Status = status,
            Responsible = new() { Leader = leader, Person = description },
            Deadline = deadline is null ? null : new() { Text = deadline },
            Remarks = remarks,
            Measures = measures.Select(text => new Measure { Text = text }).ToValueList(),
            Issues = inner.ToValueList(),
        };

    private static Gen<Notice> NoticeGenerator() =>
        from title in WordsOrNull()
        from heading in WordsOrNull()
        from issues in IssueOf(2).ArrayOf(2)
        from none in IssueOf(0).ArrayOf(0)
        select new Notice { Title = title, Aspects = [new() { Number = heading, Title = title, Issues = issues.ToValueList() }, new() { Title = heading, Issues = none.ToValueList() }] };
}
