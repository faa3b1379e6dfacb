using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Front;

/// <summary>Finds the act of inspection in a preamble.</summary>
internal static class InspectionActReader
{
    private const int LongestBody = 120;
    private const string Accepted = "接受";
    private const string Perfect = "了";

    /// <summary>The last characters of the names of bodies.</summary>
    public const string BodyEndings = BodyWords.LastCharacters + "区县市州盟旗省位";

    // 对某局党组进行了…巡察, 进驻某局开展巡察, 巡察了某局
    private static readonly string[] BeforeBody = ["对", "进驻", "入驻", "赴"];

    private static readonly string[] AfterBody = ["进行", "开展", "实施", "展开", "启动"];

    // Further words that can stand between the body and 进行: 某局党组2018年以来落实…情况, 某局党组（以下简称…）
    private static readonly string[] NotBody = ["贯彻落实", "落实", "履行", "为期", "党的领导", "工作情况", "全面从严治党", "选人用人", "意识形态"];

    // 对某局党组开展了巡审联动监督, 对某院开展了“回头看”
    private static readonly string[] OtherActs = ["回头看", "巡审联动"];

    private static readonly string[] Modes = ["分别", "专项", "常规", "机动", "交叉", "提级"];

    // 巡察组反馈, 巡察工作动员会 and 巡察期间 tell of no body.
    private static readonly string[] NoVerb = ["组", "办", "工作", "期间", "反馈", "整改", "意见", "领导", "动员", "情况", "监督"];

    private static readonly string[] NotInName = ["以下简称", "下称", "下同", "简称", "以下统称"];

    /// <summary>The first act told whose team is named, else the first one; null where the preamble tells none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentences">The sentences of the preamble.</param>
    /// <param name="kinds">What the notice calls an inspection.</param>
    public static InspectionAct? Find(CleanText text, IEnumerable<TextRange> sentences, InspectionWords kinds)
    {
        InspectionAct? first = null;
        foreach (var sentence in sentences)
        {
            // 某集团按照安排接受巡视。3月1日至5月1日，第三巡视组对某集团党委进行了巡视: the second sentence tells what was done.
            var act = FindActive(text, sentence, kinds) ?? FindPassive(text, sentence, kinds) ?? FindDirect(text, sentence, kinds)
                ?? FindNamed(text, sentence, kinds);
            if (act is { Team: not null })
                return act;
            first ??= act;
        }

        return first;
    }

    // 市委第一巡察组于3月1日至5月1日对某局党组开展了巡察
    private static InspectionAct? FindActive(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        var team = InspectionTeamReader.Find(text, sentence, kinds);
        InspectionAct? planned = null;
        for (var from = sentence.Start; from < sentence.End;)
        {
            var opener = TextSearch.IndexOfAny(text.Fold(sentence.From(from)), BeforeBody, out var length);
            if (opener < 0)
                return planned;
            var body = from + opener + length;
            // 县委对校巡察组对某镇…: the first 对 belongs to the team's name.
            var inTeam = team is { } known && body > known.Start && body < known.End;
            if (!inTeam && BodyAt(text, sentence.From(body), kinds) is { } found && TrimBody(text, found.Body) is var name
                    && IsReviewed(text, name, kinds))
            {
                var by = team is { } named && named.End <= body
                    ? team
                    : InspectionTeamReader.FindOffice(text, sentence, body - length, kinds);
                var act = new InspectionAct(sentence, by, name, found.End);
                // 根据对重点村开展巡察的安排，市委第一巡察组对某镇进行了巡察: what a team did goes before what was planned.
                if (act.Team is not null || team is null)
                    return act;
                planned ??= act;
            }

            from = body;
        }

        return planned;
    }

    // 审计局对秸秆综合利用开展专项审计 reviews a subject, no body.
    private static bool IsReviewed(CleanText text, TextRange body, InspectionWords kinds)
        => kinds == InspectionWords.OfInspections
            || (!body.IsEmpty && BodyEndings.Contains(text.Folded[body.End - 1], StringComparison.Ordinal));

    // 某局党组接受了市委第一巡察组的巡察
    private static InspectionAct? FindPassive(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        var at = text.Fold(sentence).IndexOf(Accepted);
        if (at < 0)
            return null;
        var verb = sentence.Start + at;
        var rest = text.Fold(sentence.From(verb));
        var kind = TextSearch.IndexOfAny(rest, kinds.Names, out var length);
        if (kind < 0)
            return null;
        var subject = Clauses.SubjectBefore(text, sentence, verb);
        var team = InspectionTeamReader.Find(text, sentence.From(verb + Accepted.Length), kinds);
        return subject.IsEmpty ? null : new(sentence, team, TrimBody(text, subject), verb + kind + length);
    }

    // 市委第一巡察组巡察了某局党组; 市委第一巡察组于3月1日至5月1日巡察某局党组
    private static InspectionAct? FindDirect(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        var words = text.Fold(sentence);
        var done = TextSearch.IndexOfAny(words, kinds.Done, out var length);
        var verb = done >= 0 ? done + length - Perfect.Length : EndOfVerbBehindDate(text, sentence, kinds);
        if (verb < 0)
            return null;
        var body = sentence.From(sentence.Start + verb + (done >= 0 ? Perfect.Length : 0));
        var end = text.Fold(body).IndexOfAny('，', '。', '；');
        return end is > 0 and <= LongestBody
            ? new(sentence, InspectionTeamReader.Find(text, sentence, kinds), TrimBody(text, body.To(body.Start + end)),
                sentence.Start + verb)
            : null;
    }

    // 至5月1日巡察某局党组: behind the days a verb and no noun, where a body follows.
    private static int EndOfVerbBehindDate(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        foreach (var date in DateReader.Find(text, sentence, contextYear: null))
        {
            // Only as far as a body's name may reach: a sentence may be one date after the other.
            var behind = text.Fold(new(date.Range.End, Math.Min(sentence.End, date.Range.End + LongestBody)));
            var mode = TextSearch.LengthAtStart(behind, Modes);
            var name = TextSearch.LengthAtStart(behind[mode..], kinds.Names);
            var body = behind[(mode + name)..];
            var end = body.IndexOfAny('，', '。', '；');
            if (name > 0 && end > 1 && BodyEndings.Contains(body[end - 1], StringComparison.Ordinal)
                    && TextSearch.LengthAtStart(body, NoVerb) == 0)
                return date.Range.End + mode + name - sentence.Start;
        }

        return -1;
    }

    // 对某局党组的巡察由市委第五巡察组承担
    private static InspectionAct? FindNamed(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        foreach (var name in kinds.Names)
        {
            var at = text.Fold(sentence).IndexOf($"的{name}", StringComparison.Ordinal);
            var body = at < 0 ? default : sentence.To(sentence.Start + at);
            var opener = at < 0 ? -1 : text.Fold(body).LastIndexOf('对');
            if (opener < 0 || Clauses.HasBreak(text.Fold(body.From(body.Start + opener))))
                continue;
            var end = body.End + 1 + name.Length;
            return new(sentence, InspectionTeamReader.Find(text, sentence.From(end), kinds),
                TrimBody(text, body.From(body.Start + opener + 1)), end);
        }

        return null;
    }

    private static (TextRange Body, int End)? BodyAt(CleanText text, TextRange rest, InspectionWords kinds)
    {
        var span = text.Fold(rest.To(Math.Min(rest.End, rest.Start + LongestBody)));
        var verb = TextSearch.IndexOfAny(span, AfterBody, out var length);
        if (verb <= 0 || Clauses.HasBreak(span[..verb]))
            return null;
        var after = span[(verb + length)..];
        var end = EndOfAct(after, kinds.Names);
        if (end < 0 && kinds == InspectionWords.OfInspections)
            end = EndOfAct(after, OtherActs);
        return end < 0 ? null : (new(rest.Start, rest.Start + verb), rest.Start + verb + length + end);
    }

    private static int EndOfAct(ReadOnlySpan<char> after, string[] names)
        => TextSearch.IndexOfAny(after, names, out var length) is >= 0 and var at && !Clauses.HasBreak(after[..at]) ? at + length : -1;

    private static TextRange TrimBody(CleanText text, TextRange body)
    {
        var span = text.Fold(body);
        var cut = TextSearch.IndexOfAny(span, NotBody, out _);
        if (cut > 0)
            body = body.To(body.Start + cut);
        var dates = DateReader.Find(text, body, contextYear: null);
        if (dates.Count > 0 && dates[0].Range.Start > body.Start)
            body = body.To(dates[0].Range.Start);
        return WithoutRemark(text, body);
    }

    // 某局党组（以下简称局党组）, 某局党委（原某局党组，下同）; 某局（某办）党组 stays whole.
    private static TextRange WithoutRemark(CleanText text, TextRange body)
    {
        var span = text.Fold(body);
        if (!span.EndsWith("）"))
            return body;
        var open = span.LastIndexOf('（');
        return open > 0 && TextSearch.ContainsAny(span[open..], NotInName) ? body.To(body.Start + open) : body;
    }
}
