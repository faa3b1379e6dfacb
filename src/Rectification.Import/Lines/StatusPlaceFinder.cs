using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the places in which a notice says how far each item has come: behind a label, or in brackets that close a heading or a paragraph. Where a few words come back in the
/// same place of item after item, they are a status, whatever they say.
/// </summary>
internal static class StatusPlaceFinder
{
    private const int LongestStatus = 24;
    private const int LongestOpening = 12;
    private const int LongestSentence = 40;

    // Where nearly all that stands in a place is short, a longer one there tells more of the same.
    public const int LongestInPlace = 60;
    private const double MostShort = 0.7;
    private const int FewestPlaces = 3;
    private const int ShortestAnnouncement = 9;

    // The share of words in one place that have to be a known status, or the same as others. Behind 整改进展： what comes back is one, known or not.
    private const double FewestKnown = 0.3;
    private const double FewestRepeated = 0.7;
    private const double FewestInOpenings = 0.5;

    /// <summary>Where the words of such places start, and which of them are over because others negate them.</summary>
    public static (HashSet<int> Places, HashSet<int> Affirmed) Find(CleanText text, TextLine[] lines, Dictionary<int, Label> labels, List<LabelUse> uses)
    {
        var (places, affirmed) = (new HashSet<int>(), new HashSet<int>());
        // 整改期限——立行立改 says by when.
        var terms = labels.Values.Where(label => label.Kind is LabelKind.Deadline or LabelKind.Responsible).Select(label => label.Range.End).ToHashSet();
        foreach (var closings in ClosingPlaces.Find(text, lines, FewestKnown).Where(closing => !terms.Contains(closing.Words.Start)).GroupBy(closing => closing.Whole.End == closing.Words.End))
            AddIfStatus(text, [.. closings.Select(closing => closing.Words)], FewestKnown, places, affirmed);
        foreach (var said in lines.Where(line => line.Length is > 1 and <= LongestSentence).GroupBy(line => text.Slice(line.Range)).Where(said => said.Skip(FewestPlaces - 1).Any()))
        {
            if (ClosesWithStatus(text, said.First()))
                places.UnionWith(said.Select(line => line.Start));
        }

        Add(text, [.. RepeatedSubjectFinder.Find(text, lines)], places, affirmed);
        var answered = uses.Where(use => KindOf(text, use, labels) == LabelKind.Measures).Select(use => use.Item).ToHashSet();
        var told = uses.Where(use => KindOf(text, use, labels) is LabelKind.Status or LabelKind.Progress && StatusReader.IsStatus(text, LabelProfile.FirstSentence(text, use.Content)))
            .GroupBy(use => use.Item).ToDictionary(item => item.Key, item => item.Select(use => text.Fold(use.Name).ToString()).ToHashSet(StringComparer.Ordinal));
        var listsBelow = lines.Zip(lines.Skip(1)).Where(pair => MarkerReader.TryRead(text, pair.Second.Start, pair.Second.End, out var marker) && marker.Number == 1).Select(pair => pair.First.End).ToHashSet();
        var announcing = uses.Where(use => listsBelow.Contains(use.Content.End)).GroupBy(use => text.Slice(use.Content)).Where(same => AnnouncesLists(text, same)).SelectMany(same => same).ToHashSet();
        foreach (var group in uses.Where(use => !announcing.Contains(use)).GroupBy(use => text.Fold(use.Name).ToString(), StringComparer.Ordinal))
        {
            var kind = KindOf(text, group.First(), labels);
            // 完成时限：立行立改 says by when, 整改要求：8月底前完成 what was asked for.
            if (kind is LabelKind.Deadline or LabelKind.Responsible or LabelKind.NextSteps or LabelKind.Description)
                continue;
            // 整改成效：用车全部登记 beside 整改进度：已完成 tells what it led to, and 整改情况：理顺职责 what was done.
            if (kind is LabelKind.Results or LabelKind.Progress && group.Count(use => told.TryGetValue(use.Item, out var names) && names.Any(name => name != group.Key)) >= MostShort * group.Count())
                continue;
            TextRange[] first = [.. group.Where(use => !OpensMeasure(text, use.Content) && !LeadsIn(text, use.Content)).Select(use => LabelProfile.FirstSentence(text, use.Content)).Where(range => range.Length is > 1 and <= LongestInPlace)];
            if ((kind is null or LabelKind.Measures or LabelKind.Progress) && group.Skip(FewestPlaces - 1).Any())
                AddOpenings(text, group, places, affirmed);
            // 整改进度：第一阶段收尾 above 整改措施：… answers nothing.
            if (kind == LabelKind.Status || (kind == LabelKind.Progress && first.Length > 1 && group.All(use => answered.Contains(use.Item)) && AreShort(text, group)))
                Add(text, first, places, affirmed);
            else if (group.Count() >= FewestPlaces)
                AddIfStatus(text, first, kind == LabelKind.Progress ? 0 : FewestKnown, places, affirmed);
        }

        var openings = lines.Select(line => Opening(text, line)).Where(opening => !opening.IsEmpty).ToArray();
        AddIfStatus(text, openings, FewestInOpenings, places, affirmed);
        return (places, affirmed);
    }

    private static bool AreShort(CleanText text, IEnumerable<LabelUse> uses)
        => uses.All(use => use.Content.Length is > 1 and <= LongestStatus && text.Fold(use.Content).IndexOfAny('《', '：') < 0 && !LeadsIn(text, use.Content));

    // 整改动作：还差两户。一是…二是…: where nearly all answers open with a few words in front of a list, these tell how far it has come, unless they announce the list.
    private static void AddOpenings(CleanText text, IEnumerable<LabelUse> uses, HashSet<int> places, HashSet<int> affirmed)
    {
        LabelUse[] all = [.. uses.Where(use => !use.Content.IsEmpty)];
        TextRange[] openings = [.. all.Where(use => MayOpenList(text, use.Content)).Select(use => LabelProfile.FirstSentence(text, use.Content))];
        // The list may stand on the lines below.
        if (openings.Length >= MostShort * all.Length && all.Count(use => LabelProfile.FirstSentence(text, use.Content).End + 1 < use.Content.End) >= FewestPlaces)
            AddIfStatus(text, openings, FewestKnown, places, affirmed);
    }

    private static bool MayOpenList(CleanText text, TextRange content)
    {
        var first = LabelProfile.FirstSentence(text, content);
        var words = text.Fold(first);
        return first.Length is > 1 and <= LongestStatus && words.IndexOfAny('“', '：') < 0 && !words.Contains("以下", StringComparison.Ordinal)
            && !StatusReader.IsAtOnce(words) && !ListAnnouncement.IsOne(words);
    }

    // 【已办结】一是…, or 1.【已办结】…: what opens the answer, or the heading, in brackets, where no label is called so.
    private static TextRange Opening(CleanText text, TextLine line)
    {
        var start = text.Folded[line.Start] != '（' && MarkerReader.TryRead(text, line.Start, line.End, out var number) ? number.Range.End : line.Start;
        var words = text.Fold(line.Range.From(start));
        if (words.IsEmpty || Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is not (>= 0 and var opener))
            return default;
        var close = words[..Math.Min(words.Length, LongestOpening + 2)].IndexOf(Brackets.Closers[opener]);
        return close > 2 && close + 1 < words.Length && !MarkerReader.TryRead(text, start, line.End, out _) && !LabelReader.TryName(words[1..close], out _) && !LabelNames.Announces(words[1..close])
            ? new(start + 1, start + close)
            : default;
    }

    // 两处都去看过，已交底归卷。 behind answer after answer: what is said again and again in a sentence of its own was not done each time.
    private static bool ClosesWithStatus(CleanText text, TextLine line)
    {
        if (text.Folded[line.End - 1] != '。' || MarkerReader.TryRead(text, line.Start, line.End, out _) || LabelReader.TryRead(text, line.Range, out _))
            return false;
        var words = text.Fold(line.Range).TrimEnd('。');
        if (words.IndexOfAny('。', '；') >= 0)
            return false;
        var clause = words[(words.LastIndexOf('，') + 1)..];
        return StatusWording.Length(clause, out _) > 0 || StatusCharacters.HasShape(clause);
    }

    private static LabelKind? KindOf(CleanText text, LabelUse use, Dictionary<int, Label> labels)
        => labels.TryGetValue(use.Range.Start, out var own) ? own.Kind : LabelReader.TryName(text.Fold(use.Name), out var known) ? known : null;

    // 工作情况：对照反馈，逐项作了整改。 above 一是…: the same sentence in front of list after list, of which nothing is known, announces the lists.
    private static bool AnnouncesLists(CleanText text, IEnumerable<LabelUse> same)
        => same.Skip(1).Any() && same.First().Content is { Length: >= ShortestAnnouncement } content && !StatusReader.IsStatus(text, content) && !StatusCharacters.HasShape(text.Fold(content).TrimEnd("。；"));

    // 立行立改。召开会议3次…
    private static bool OpensMeasure(CleanText text, TextRange content)
        => LabelProfile.FirstSentence(text, content) is var first && first.Length + 1 < content.Length && StatusReader.IsAtOnce(text.Fold(first));

    // 整改中，做到3个“着力”： and 采取以下做法。 announce what follows.
    private static bool LeadsIn(CleanText text, TextRange content)
    {
        var first = LabelProfile.FirstSentence(text, content);
        var words = text.Fold(first);
        if (words.Contains('“') || ListAnnouncement.IsOne(words))
            return true;
        return !StatusReader.IsStatus(text, first)
            && (content.Length - first.Length > LongestStatus || text.Fold(content).Contains('：') || words.Contains("以下", StringComparison.Ordinal));
    }

    private static void AddIfStatus(CleanText text, TextRange[] ranges, double fewestKnown, HashSet<int> places, HashSet<int> affirmed)
    {
        var words = ranges.Where(range => range.Length <= LongestStatus).ToLookup(range => text.Fold(range).ToString(), StringComparer.Ordinal);
        var clauses = AffirmedStatuses.RepeatedClauses(text, ranges);
        var (all, known, repeated) = (words.Sum(group => group.Count()), 0, 0);
        foreach (var group in words)
        {
            known += StatusReader.IsStatus(text, group.First()) || StatusCharacters.HasShape(group.Key) || StatusStages.IsLongTerm(group.Key) ? group.Count() : 0;
            repeated += group.Skip(1).Any() || AffirmedStatuses.Clauses(group.Key).Any(clauses.Contains) ? group.Count() : 0;
        }

        if (all < FewestPlaces || known < fewestKnown * all || known + repeated < FewestRepeated * all)
            return;
        Add(text, all >= MostShort * ranges.Length ? ranges : [.. ranges.Where(range => range.Length <= LongestStatus)], places, affirmed);
    }

    private static void Add(CleanText text, TextRange[] ranges, HashSet<int> places, HashSet<int> affirmed)
    {
        places.UnionWith(ranges.Select(range => range.Start));
        affirmed.UnionWith(AffirmedStatuses.Find(text, ranges));
    }
}
