using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>Finds the inspection team: 省委第三巡视组, 县委巡察一组, 市委交叉巡察组.</summary>
internal static class InspectionTeamReader
{
    private const int LongestName = 40;
    private const int LongestOffice = 20;
    private const string OfficeEndings = "局办厅组署所";

    private static readonly string[] SecondLooks = ["“回头看”", "回头看"];

    private static readonly string[] Topics = ["关于", "落实", "对照", "根据", "按照", "部署", "安排", "要求", "授权"];

    // 市委第三轮巡察派出市委第二巡察组 names the team in full behind the word; 市委派出第二巡察组 is all one name.
    private static readonly string[] Rounds = ["轮巡察", "轮巡视"];

    private static readonly string[] Sendings = ["派出", "组建", "选派"];

    /// <summary>The first team a sentence names; null where it names none.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="kinds">What the notice calls an inspection.</param>
    public static TextRange? Find(CleanText text, TextRange sentence, InspectionWords kinds)
    {
        for (var from = sentence.Start; from < sentence.End;)
        {
            var kind = TextSearch.IndexOfAny(text.Fold(sentence.From(from)), kinds.Names, out var length);
            if (kind < 0)
                return null;
            from += kind + length;
            if (EndOfName(text.Fold(sentence.From(from))) is not { } rest)
                continue;
            var end = from + rest;
            var name = AfterTopic(text, Clauses.SubjectBefore(text, sentence, end));
            name = new(name.Start, EndOfFurther(text, sentence, end));
            // 3个巡察组 are several teams, and none of them is named.
            return name.Length <= LongestName && !text.Fold(name).Contains('个') ? name : null;
        }

        return null;
    }

    /// <summary>Who reviewed, where no team is named: 市审计局对某局…进行了审计, 市审计局于3月至5月对…; null where the sentence does not say.</summary>
    public static TextRange? FindOffice(CleanText text, TextRange sentence, int verb, InspectionWords kinds)
    {
        var start = sentence.Start + text.Fold(sentence.To(verb)).LastIndexOfAny("，。；：") + 1;
        var stop = text.Fold(new(start, verb)).IndexOfAny("于自从");
        var name = stop < 0 ? new TextRange(start, verb) : new TextRange(start, start + stop);
        // 区委组建5个巡察组 are several teams, and none of them is named.
        return name.Length is > 2 and <= LongestOffice && !text.Fold(name).Contains('个')
            && TextSearch.ContainsAny(text.Fold(name), kinds.Names)
            && OfficeEndings.Contains(text.Folded[name.End - 1], StringComparison.Ordinal) ? name : null;
    }

    /// <summary>The kind of inspection a name or sentence speaks of; null where it speaks of none.</summary>
    public static InspectionKind? KindOf(ReadOnlySpan<char> text)
    {
        var at = TextSearch.IndexOfAny(text, InspectionWords.OfInspections.Names, out _);
        return at < 0 ? null : text[at + 1] == '视' ? InspectionKind.Inspection : InspectionKind.Patrol;
    }

    // In a title the team comes in the middle: 某局党组关于落实市委第一巡察组反馈意见….
    private static TextRange AfterTopic(CleanText text, TextRange name)
    {
        foreach (var topic in Topics)
        {
            var at = text.Fold(name).LastIndexOf(topic, StringComparison.Ordinal);
            if (at >= 0)
                name = name.From(name.Start + at + topic.Length);
        }

        foreach (var sending in Sendings)
        {
            var at = text.Fold(name).LastIndexOf(sending, StringComparison.Ordinal);
            var rest = name.From(name.Start + at + sending.Length);
            if (at >= 0 && !rest.IsEmpty && text.Folded[rest.Start] is not ('第' or '巡'))
                name = rest;
        }

        // 十三届县委第八轮巡察县委第二巡察组 names the round and then the team in full.
        foreach (var round in Rounds)
        {
            var at = text.Fold(name).IndexOf(round, StringComparison.Ordinal);
            if (at >= 0 && InspectionRoundReader.BeginsWithCommittee(text.Fold(name)[(at + round.Length)..]))
                name = name.From(name.Start + at + round.Length);
        }

        return name;
    }

    // 市委巡察四组、五组和第六巡察组 are named together.
    private static int EndOfFurther(CleanText text, TextRange sentence, int end)
    {
        while (end < sentence.End && text.Folded[end] is '、' or '和' or '及')
        {
            var rest = text.Fold(sentence.From(end + 1));
            var prefix = rest.StartsWith("第") ? rest.IndexOf("巡") : rest.StartsWith("巡") ? 0 : -1;
            var name = prefix is >= 0 and <= 4 ? prefix + 2 : 0;
            if (rest.Length <= name || EndOfName(rest[name..]) is not { } more || more + name < 2)
                break;
            end += 1 + name + more;
        }

        return end;
    }

    // After 巡察: 组, 一组, 第一组, 一、五组, “回头看”第一组, but not 工作领导小组.
    private static int? EndOfName(ReadOnlySpan<char> rest)
    {
        var at = TextSearch.LengthAtStart(rest, SecondLooks);
        at += rest[at..].StartsWith("第") ? 1 : 0;
        while (at < rest.Length && (IsNumeral(rest[at]) || (rest[at] is '、' or '和' && at > 0 && IsNumeral(rest[at - 1]))))
            at++;
        return at < rest.Length && rest[at] == '组' ? at + 1 : null;
    }

    private static bool IsNumeral(char character)
        => char.IsAsciiDigit(character) || character == '十' || ChineseNumeral.DigitValue(character) > 0;
}
