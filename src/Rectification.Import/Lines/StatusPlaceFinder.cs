using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the places in which a notice says how far each item has come: behind a label, or in brackets that close a heading or a paragraph.
/// Where a few words come back in the same place of item after item, they are a status, whatever they say.
/// </summary>
internal sealed class StatusPlaceFinder
{
    private const int LongestStatus = 24;
    private const int LongestOpening = 12;
    private const int LongestSentence = 40;

    // Where nearly all that stands in a place is short, a longer one there tells more of the same.
    public const int LongestInPlace = 60;
    private const double MostShort = 0.7;
    private const int FewestPlaces = 3;
    private const int ShortestAnnouncement = 9;

    // The share of words in one place that have to be a known status, or the same as others. Behind 整改进展： what comes back is one, known or
    // not.
    private const double FewestKnown = 0.3;
    private const double FewestRepeated = 0.7;
    private const double FewestInOpenings = 0.5;

    private readonly CleanText _text;
    private readonly TextLine[] _lines;
    private readonly Dictionary<int, Label> _labels;
    private readonly List<LabelUse> _uses;
    private readonly HashSet<int> _places = [];
    private readonly HashSet<int> _affirmed = [];

    private StatusPlaceFinder(CleanText text, TextLine[] lines, Dictionary<int, Label> labels, List<LabelUse> uses)
        => (_text, _lines, _labels, _uses) = (text, lines, labels, uses);

    /// <summary>Where the words of such places start, and which of them are over because others negate them.</summary>
    public static (HashSet<int> Places, HashSet<int> Affirmed) Find(CleanText text, TextLine[] lines, Dictionary<int, Label> labels,
        List<LabelUse> uses)
    {
        var finder = new StatusPlaceFinder(text, lines, labels, uses);
        finder.AddClosings();
        finder.AddRepeatedLines();
        finder.Add([.. RepeatedSubjectFinder.Find(text, lines)]);
        finder.AddLabelled();
        finder.AddIfStatus([.. lines.Select(line => Opening(text, line)).Where(opening => !opening.IsEmpty)], FewestInOpenings);
        return (finder._places, finder._affirmed);
    }

    // In brackets, or behind a dash, that close a heading or a paragraph. 整改期限——立行立改 says by when.
    private void AddClosings()
    {
        var terms = _labels.Values.Where(label => label.Kind is LabelKind.Deadline or LabelKind.Responsible)
            .Select(label => label.Range.End).ToHashSet();
        foreach (var closings in ClosingPlaces.Find(_text, _lines, FewestKnown).Where(closing => !terms.Contains(closing.Words.Start))
                .GroupBy(closing => closing.Whole.End == closing.Words.End))
            AddIfStatus([.. closings.Select(closing => closing.Words)], FewestKnown);
    }

    // The same sentence on a line of its own behind answer after answer.
    private void AddRepeatedLines()
    {
        foreach (var said in _lines.Where(line => line.Length is > 1 and <= LongestSentence).GroupBy(line => _text.Slice(line.Range))
                .Where(said => said.Skip(FewestPlaces - 1).Any()))
        {
            if (ClosesWithStatus(_text, said.First()))
                _places.UnionWith(said.Select(line => line.Start));
        }
    }

    private void AddLabelled()
    {
        var answered = _uses.Where(use => use.KindIn(_text, _labels) == LabelKind.Measures).Select(use => use.Item).ToHashSet();
        var told = LabelsThatTell();
        var announcing = Announcing();
        foreach (var group in _uses.Where(use => !announcing.Contains(use))
                .GroupBy(use => _text.Fold(use.Name).ToString(), StringComparer.Ordinal))
        {
            var kind = group.First().KindIn(_text, _labels);
            // 完成时限：立行立改 says by when, 整改要求：8月底前完成 what was asked for.
            if (kind is LabelKind.Deadline or LabelKind.Responsible or LabelKind.NextSteps or LabelKind.Description)
                continue;
            // 整改成效：用车全部登记 beside 整改进度：已完成 tells what it led to, and 整改情况：理顺职责 what was done.
            if (kind is LabelKind.Results or LabelKind.Progress
                    && group.Count(use => told.TryGetValue(use.Item, out var names)
                        && names.Any(name => name != group.Key)) >= MostShort * group.Count())
                continue;
            if ((kind is null or LabelKind.Measures or LabelKind.Progress) && group.Skip(FewestPlaces - 1).Any())
                AddOpenings(group);
            TextRange[] first =
            [
                .. group.Where(use => !OpensMeasure(use.Content) && !LeadsIn(use.Content))
                    .Select(use => LabelProfile.FirstSentence(_text, use.Content))
                    .Where(range => range.Length is > 1 and <= LongestInPlace),
            ];
            // 整改进度：第一阶段收尾 above 整改措施：… answers nothing.
            if (kind == LabelKind.Status
                    || (kind == LabelKind.Progress && first.Length > 1 && group.All(use => answered.Contains(use.Item)) && AreShort(group)))
                Add(first);
            else if (group.Count() >= FewestPlaces)
                AddIfStatus(first, kind == LabelKind.Progress ? 0 : FewestKnown);
        }
    }

    // For each item the names of the labels behind which it tells a known status.
    private Dictionary<int, HashSet<string>> LabelsThatTell()
        => _uses.Where(use => use.KindIn(_text, _labels) is LabelKind.Status or LabelKind.Progress
            && StatusReader.IsStatus(_text, LabelProfile.FirstSentence(_text, use.Content)))
            .GroupBy(use => use.Item)
                .ToDictionary(item => item.Key,
                    item => item.Select(use => _text.Fold(use.Name).ToString()).ToHashSet(StringComparer.Ordinal));

    // Uses whose words announce the list on the lines below.
    private HashSet<LabelUse> Announcing()
    {
        var aboveLists = _lines.Zip(_lines.Skip(1))
            .Where(pair => MarkerReader.TryRead(_text, pair.Second.Start, pair.Second.End, out var marker) && marker.Number == 1)
                .Select(pair => pair.First.End).ToHashSet();
        return _uses.Where(use => aboveLists.Contains(use.Content.End)).GroupBy(use => _text.Slice(use.Content)).Where(AnnouncesLists)
            .SelectMany(same => same).ToHashSet();
    }

    private bool AreShort(IEnumerable<LabelUse> uses)
        => uses.All(use => use.Content.Length is > 1 and <= LongestStatus && _text.Fold(use.Content).IndexOfAny('《', '：') < 0
            && !LeadsIn(use.Content));

    // 整改动作：还差两户。一是…二是…: where nearly all answers open with a few words in front of a list, these tell how far it has come, unless they
    // announce the list.
    private void AddOpenings(IEnumerable<LabelUse> uses)
    {
        LabelUse[] all = [.. uses.Where(use => !use.Content.IsEmpty)];
        TextRange[] openings =
        [
            .. all.Where(use => MayOpenList(use.Content)).Select(use => LabelProfile.FirstSentence(_text, use.Content)),
        ];
        // The list may stand on the lines below.
        if (openings.Length >= MostShort * all.Length
                && all.Count(use => LabelProfile.FirstSentence(_text, use.Content).End + 1 < use.Content.End) >= FewestPlaces)
            AddIfStatus(openings, FewestKnown);
    }

    private bool MayOpenList(TextRange content)
    {
        var first = LabelProfile.FirstSentence(_text, content);
        var words = _text.Fold(first);
        return first.Length is > 1 and <= LongestStatus && words.IndexOfAny('“', '：') < 0 && !words.Contains("以下", StringComparison.Ordinal)
            && !StatusReader.IsAtOnce(words) && !ListAnnouncement.IsMatch(words);
    }

    // 【已办结】一是…, or 1.【已办结】…: what opens the answer, or the heading, in brackets, where no label is called so.
    private static TextRange Opening(CleanText text, TextLine line)
    {
        // （一） is a number, and （已办结） would be what is looked for.
        var start = text.Folded[line.Start] != '（' && MarkerReader.TryRead(text, line.Start, line.End, out var number)
            ? number.Range.End
            : line.Start;
        var words = text.Fold(line.Range.From(start));
        if (words.IsEmpty || Brackets.Openers.IndexOf(words[0], StringComparison.Ordinal) is not (>= 0 and var opener))
            return default;
        var close = words[..Math.Min(words.Length, LongestOpening + 2)].IndexOf(Brackets.Closers[opener]);
        return close > 2 && close + 1 < words.Length && !MarkerReader.TryRead(text, start, line.End, out _)
            && !LabelReader.TryName(words[1..close], out _) && !LabelNames.Announces(words[1..close])
            ? new(start + 1, start + close)
            : default;
    }

    // 两处都去看过，已交底归卷。 behind answer after answer: what is said again and again in a sentence of its own was not done each time.
    private static bool ClosesWithStatus(CleanText text, TextLine line)
    {
        if (text.Folded[line.End - 1] != '。' || MarkerReader.TryRead(text, line.Start, line.End, out _)
                || LabelReader.TryRead(text, line.Range, out _))
            return false;
        var words = text.Fold(line.Range).TrimEnd('。');
        if (words.IndexOfAny('。', '；') >= 0)
            return false;
        var clause = words[(words.LastIndexOf('，') + 1)..];
        return StatusWording.Length(clause, out _) > 0 || StatusCharacters.HasShape(clause);
    }

    // 工作情况：对照反馈，逐项作了整改。 above 一是…: the same sentence in front of list after list, of which nothing is known, announces the lists.
    private bool AnnouncesLists(IEnumerable<LabelUse> same)
        => same.Skip(1).Any() && same.First().Content is { Length: >= ShortestAnnouncement } content
            && !StatusReader.IsStatus(_text, content) && !StatusCharacters.HasShape(_text.Fold(content).TrimEnd("。；"));

    // 立行立改。召开会议3次…
    private bool OpensMeasure(TextRange content)
        => LabelProfile.FirstSentence(_text, content) is var first && first.Length + 1 < content.Length
            && StatusReader.IsAtOnce(_text.Fold(first));

    // 整改中，做到3个“着力”： and 采取以下做法。 announce what follows.
    private bool LeadsIn(TextRange content)
    {
        var first = LabelProfile.FirstSentence(_text, content);
        var words = _text.Fold(first);
        if (words.Contains('“') || ListAnnouncement.IsMatch(words))
            return true;
        return !StatusReader.IsStatus(_text, first)
            && (content.Length - first.Length > LongestStatus || _text.Fold(content).Contains('：')
                || words.Contains("以下", StringComparison.Ordinal));
    }

    private void AddIfStatus(TextRange[] ranges, double fewestKnown)
    {
        var words = ranges.Where(range => range.Length <= LongestStatus)
            .ToLookup(range => _text.Fold(range).ToString(), StringComparer.Ordinal);
        var clauses = AffirmedStatuses.RepeatedClauses(_text, ranges);
        var (all, known, repeated) = (words.Sum(group => group.Count()), 0, 0);
        foreach (var group in words)
        {
            known += StatusReader.IsStatus(_text, group.First()) || StatusCharacters.HasShape(group.Key)
                || StatusStages.IsLongTerm(group.Key) ? group.Count() : 0;
            repeated += group.Skip(1).Any() || AffirmedStatuses.Clauses(group.Key).Any(clauses.Contains) ? group.Count() : 0;
        }

        if (all < FewestPlaces || known < fewestKnown * all || known + repeated < FewestRepeated * all)
            return;
        Add(all >= MostShort * ranges.Length ? ranges : [.. ranges.Where(range => range.Length <= LongestStatus)]);
    }

    private void Add(TextRange[] ranges)
    {
        _places.UnionWith(ranges.Select(range => range.Start));
        _affirmed.UnionWith(AffirmedStatuses.Find(_text, ranges));
    }
}
