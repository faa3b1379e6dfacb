using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads when, and to whom, a team told what it had found: 2021年3月9日，巡察组向某局党组反馈了巡察意见.</summary>
internal static class InspectionFeedbackReader
{

    // Between 向 and 反馈 stands who was told: 向某局党组反馈了…, 向某局领导班子进行了反馈.
    private static readonly string[] AfterReceiver = ["进行", "作了", "书面", "正式", "集中", "召开", "反馈", "通报", "传达", "（"];

    /// <summary>The date feedback was given.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentences">The sentences of the preamble.</param>
    /// <param name="from">Where the inspection has been told; feedback follows it.</param>
    /// <param name="period">The words of the period, whose dates are not that of the feedback.</param>
    /// <param name="contextYear">The year of a date that says none.</param>
    /// <param name="kinds">What the notice calls an inspection.</param>
    public static FoundDate? FindDate(CleanText text, IEnumerable<TextRange> sentences, int from, TextRange period, int? contextYear,
        InspectionWords kinds)
    {
        // 5月6日，市审计局对某局进行了审计，出具了报告: what stands in front of a review is its own day, and never that of the report.
        foreach (var sentence in sentences)
        {
            var told = sentence.From(Math.Max(sentence.Start, from));
            if (told.IsEmpty)
                continue;
            var at = TextSearch.IndexOfAny(text.Fold(told), kinds.Feedback, out _);
            if (at < 0)
                continue;
            var dates = DateReader.Find(text, sentence, contextYear)
                .FindAll(date => IsDay(date) && !IsCutOff(text, date)
                    && (date.Range.End <= period.Start || date.Range.Start >= period.End)
                    && (kinds == InspectionWords.OfInspections || date.Range.Start >= from));
            var place = told.Start + at;
            var before = dates.FindLastIndex(date => date.Range.End <= place && date.Range.Start >= period.End);
            if (before >= 0)
                return dates[before];
            var after = dates.FindIndex(date => date.Range.Start > place && !Clauses.HasBreak(text.Fold(new(place, date.Range.Start))));
            if (after >= 0)
                return dates[after];
        }

        return null;
    }

    /// <summary>Who was told; null where the preamble does not say.</summary>
    public static TextRange? FindReceiver(CleanText text, IEnumerable<TextRange> sentences, InspectionWords kinds)
    {
        foreach (var sentence in sentences)
        {
            // 召开了反馈会，巡视组向某局党组反馈了意见: the second names who was told.
            for (var from = sentence.Start;
                    TextSearch.IndexOfAny(text.Fold(sentence.From(from)), kinds.Feedback, out var length) is >= 0 and var at;
                        from += at + length)
            {
                if (ReceiverBefore(text, sentence, from + at, kinds) is { } receiver)
                    return receiver;
            }
        }

        return null;
    }

    private static TextRange? ReceiverBefore(CleanText text, TextRange sentence, int feedback, InspectionWords kinds)
    {
        var span = text.Fold(sentence.To(feedback));
        var to = span.LastIndexOfAny('向', '对');
        if (to >= 0 && !Clauses.HasBreak(span[to..]))
        {
            var name = new TextRange(sentence.Start + to + 1, feedback);
            var cut = TextSearch.IndexOfAny(text.Fold(name), AfterReceiver, out _);
            name = cut > 0 ? name.To(name.Start + cut) : name;
            // 对存在的问题反馈 tells about what, 对某局党组反馈 to whom, 针对巡察组反馈 by whom.
            if (span[to] == '向'
                    || (!name.IsEmpty && InspectionActReader.BodyEndings.Contains(text.Folded[name.End - 1], StringComparison.Ordinal)
                        && !IsInspector(text.Fold(name), kinds)))
                return name;
        }

        // 某县委收到了巡察组书面反馈意见
        var received = span.LastIndexOf("收到");
        return received > 0 && !Clauses.HasBreak(span[received..])
            ? Clauses.SubjectBefore(text, sentence, sentence.Start + received)
            : null;
    }

    private static bool IsInspector(ReadOnlySpan<char> name, InspectionWords kinds)
        => name is [.., '组'] && TextSearch.ContainsAny(name, kinds.Names);

    // 截至2021年6月30日，反馈的问题… tells how far the work has come.
    private static bool IsCutOff(CleanText text, FoundDate date)
        => TextSearch.LengthAtEnd(text.Folded[..date.Range.Start], TimeWords.AsOf) > 0;

    private static bool IsDay(FoundDate date) => date.Impossible || date.Date is { Month: not null };
}
