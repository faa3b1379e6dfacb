using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads the inspection from the preamble, and from the title what the preamble leaves out.</summary>
internal static class InspectionReader
{
    private const int ShortestBody = 3;
    private static readonly string[] Acts = ["开展了", "进行了"];
    private static readonly string[] BeforeName = ["现将", "现就", "对", "向"];

    /// <summary>Reads the inspection.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="preamble">The paragraphs in front of the first heading.</param>
    /// <param name="title">The title; null where there is none.</param>
    /// <param name="publishedYear">The year of publication, which dates without a year fall back on.</param>
    public static InspectionAccount Read(CleanText text, IReadOnlyList<TextRange> preamble, Title? title, int? publishedYear)
    {
        var sentences = preamble.SelectMany(paragraph => SentenceRanges.Split(text, paragraph)).ToList();
        var titleLines = title?.Lines ?? [];
        var kind = default(InspectionKind?);
        var kinds = titleLines.Concat(sentences).Any(range => InspectionTeamReader.KindOf(text.Fold(range)) is not null)
            ? InspectionWords.OfInspections
            : InspectionWords.OfReviews;
        var act = InspectionActReader.Find(text, sentences, kinds);
        var team = act?.Team ?? First(sentences.Concat(titleLines), range => InspectionTeamReader.Find(text, range, kinds));
        if (kinds == InspectionWords.OfInspections)
            kind = KindOf(text, act, team, titleLines.Concat(sentences));
        else if (act is null)
            return default;

        // 2021年第一轮 tells better than the day of publication, which may be a year on, when the team came.
        var round = First(WholeTitle(titleLines).Concat(sentences), range => InspectionRoundReader.Find(text, range));
        var year = (round is { } counted ? InspectionRoundReader.YearOf(text, counted) : null) ?? publishedYear;
        var receiver = InspectionFeedbackReader.FindReceiver(text, sentences, kinds);
        var (period, periodRange) = PeriodOf(text, act, sentences, year);
        return new(
            new()
            {
                Kind = kind,
                Mode = ModeOf(text, act, sentences, titleLines),
                Round = Write(text, round),
                Team = Write(text, team),
                InspectedBody = Write(text,
                    act?.Body ?? (team is null ? CutBody(text, sentences, receiver) : InFull(text, sentences, receiver))),
                Period = period,
                FeedbackOn = FeedbackOf(text, sentences, act, period, periodRange, year, kinds),
            },
            Write(text, receiver));
    }

    /// <summary>Whether a paragraph begins inside the name of the body that was told: 某局党组开展了巡察，并向某市某局党组反馈了意见.</summary>
    public static bool BeginsCut(CleanText text, TextRange paragraph, ReadOnlySpan<char> receiver)
    {
        var words = text.Fold(paragraph);
        var act = TextSearch.IndexOfAny(words, Acts, out _);
        return act >= ShortestBody && receiver.Length > act && receiver.EndsWith(words[..act], StringComparison.Ordinal);
    }

    private static TextRange? CutBody(CleanText text, List<TextRange> sentences, TextRange? receiver)
        => receiver is { } named && sentences.Count > 0 && BeginsCut(text, sentences[0], text.Fold(named)) ? named : null;

    private static InspectionKind? KindOf(CleanText text, InspectionAct? act, TextRange? team, IEnumerable<TextRange> others)
    {
        if (act is not null && InspectionTeamReader.KindOf(text.Fold(new(act.End - 2, act.End))) is { } told)
            return told;
        return team is { } named
            ? InspectionTeamReader.KindOf(text.Fold(named))
            : others.Select(range => InspectionTeamReader.KindOf(text.Fold(range))).FirstOrDefault(kind => kind is not null);
    }

    // The sentence that tells the act says the mode, else the one on feedback or the title.
    private static InspectionMode? ModeOf(CleanText text, InspectionAct? act, List<TextRange> sentences, IEnumerable<TextRange> title)
    {
        // 按照提级巡察的安排，巡察组对某镇开展了巡察“回头看”: what stands behind the body is told of it.
        var told = act is null ? [] : new[] { act.Sentence.From(act.Body.End), act.Sentence };
        foreach (var range in told.Concat(title)
                .Concat(sentences.Where(sentence => text.Fold(sentence).Contains("反馈", StringComparison.Ordinal))))
        {
            if (InspectionModeReader.Read(text.Fold(range)) is { } mode)
                return mode;
        }

        return null;
    }

    private static (InspectionPeriod? Period, TextRange Range) PeriodOf(CleanText text, InspectionAct? act, List<TextRange> sentences,
        int? year)
    {
        foreach (var sentence in act is null ? sentences : sentences.Prepend(act.Sentence))
        {
            if (PeriodReader.Find(text, sentence, year) is { } found)
                return found;
        }

        return default;
    }

    private static PartialDate? FeedbackOf(CleanText text, List<TextRange> sentences, InspectionAct? act, InspectionPeriod? period,
        TextRange periodRange, int? year, InspectionWords kinds)
    {
        var known = period?.End ?? period?.Start;
        var found = InspectionFeedbackReader.FindDate(text, sentences, act?.End ?? 0, periodRange, known?.Year ?? year, kinds);
        return found is { Date: { } date, HasYear: false } && known is { } end ? YearOf.NotBefore(date, end) : found?.Date;
    }

    // 某局党组关于十二届市委 / 第九轮巡察整改情况的通报
    private static IEnumerable<TextRange> WholeTitle(IReadOnlyList<TextRange> lines)
        => lines.Count == 0 ? [] : [new(lines[0].Start, lines[^1].End)];

    private static TextRange? First(IEnumerable<TextRange> ranges, Func<TextRange, TextRange?> find)
        => ranges.Select(find).FirstOrDefault(found => found is not null);

    // 现将某市某委员会党组（以下简称“委党组”）整改情况予以公布 … 向委党组反馈了意见
    private static TextRange? InFull(CleanText text, List<TextRange> sentences, TextRange? name)
    {
        if (name is not { IsEmpty: false } shortForm)
            return name;
        var introduction = $"简称“{text.Fold(shortForm)}”";
        foreach (var sentence in sentences)
        {
            var words = text.Fold(sentence);
            if (words.IndexOf(introduction, StringComparison.Ordinal) is > 0 and var at
                    && words[..at].LastIndexOf('（') is > 0 and var bracket)
            {
                var full = Clauses.SubjectBefore(text, sentence, sentence.Start + bracket);
                return full.From(full.Start + TextSearch.LengthAtStart(text.Fold(full), BeforeName));
            }
        }

        return name;
    }

    // 向反馈了意见 names nobody: no words are no name. A name may be broken at the end of a line.
    private static string? Write(CleanText text, TextRange? range)
        => range is { IsEmpty: false } known ? text.Write(known).Replace("\n", string.Empty, StringComparison.Ordinal) : null;
}
