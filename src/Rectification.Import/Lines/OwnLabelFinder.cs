using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// Finds the labels that no table knows: a few words that come back in front of the same kind of thing in item after item.
/// </summary>
internal static class OwnLabelFinder
{
    private const int FewestUses = 3;

    // Of two labels that answer the same items the second tells the result: it follows in so large a part of its uses.
    private const double MostOfUses = 0.6;

    /// <summary>The labels by where they start.</summary>
    public static Dictionary<int, Label> Find(CleanText text, List<LabelUse> uses, LabelCycle cycle)
    {
        var labels = new Dictionary<int, Label>();
        var groups = LabelGroup.Of(text, uses);
        var answers = groups.Where(group => group.Answers).SelectMany(group => group.Uses).ToList();
        var answered = answers.Select(use => use.Item).ToHashSet();
        var announced = answers.Where(use => !use.Content.IsEmpty).Select(use => use.Content.Start).ToHashSet();
        var mayAnswer = groups.Where(group => group.Uses.Count >= FewestUses && group.Uses[0].StartsLine && group.Profile.MayAnswer)
            .ToHashSet();
        var largest = LargestOfItems(mayAnswer.Select(group => group.Uses));
        foreach (var group in groups)
        {
            if (group.Uses.Count >= FewestUses && IsAnnounced(group.Uses, announced))
                Set(group.Uses, LabelKind.Measures, labels);
            else if (mayAnswer.Contains(group) && group.Known is null && IsBeforeAnswers(group.Uses, largest))
                Set(group.Uses, LabelKind.Description, labels);
            else if (group.Uses.Count >= FewestUses)
                Choose(group, answered, labels);
            else
                AddStatuses(text, group.Uses, labels);
        }

        AddCycle(text, uses, cycle, answered, labels);
        AddAnswers(text, uses, labels);
        AddSeconds(text, uses, labels);
        return labels;
    }

    private static void Choose(LabelGroup group, HashSet<int> answered, Dictionary<int, Label> labels)
    {
        var (uses, profile, known) = (group.Uses, group.Profile, group.Known);
        if ((known == LabelKind.Progress && profile.IsStatus) || (known == LabelKind.Results && profile.IsCertainlyStatus))
            known = LabelKind.Status;
        var kind = known ?? profile.Kind;
        // （整改措施）： is known by its name, but read here.
        if (kind is null
                || (known is not (null or LabelKind.Status) && uses.TrueForAll(use => use.IsUsual && use.Name.Start == use.Range.Start)))
            return;
        if (known is null && kind is LabelKind.Measures or LabelKind.Progress)
            kind = IsSecond(uses, answered) ? profile.IsFuture ? LabelKind.NextSteps : LabelKind.Results : kind;
        Set(uses, kind.Value, labels);
    }

    private static void Set(List<LabelUse> uses, LabelKind kind, Dictionary<int, Label> labels)
    {
        foreach (var use in uses)
            labels[use.Range.Start] = new(kind, use.Range);
    }

    // 查看所得：（1）…（2）… in front of what answers these items, and more of them, tells more of the problem.
    private static bool IsBeforeAnswers(List<LabelUse> uses, Dictionary<int, (int Count, int Start)> largest)
        => uses.Count(use => largest[use.Item] is var answer && answer.Count > uses.Count
            && answer.Start > use.Range.Start) >= MostOfUses * uses.Count;

    // Of the names in an item that may announce its answer, the one with the most uses, and where it stands last.
    private static Dictionary<int, (int Count, int Start)> LargestOfItems(IEnumerable<List<LabelUse>> groups)
    {
        var largest = new Dictionary<int, (int Count, int Start)>();
        foreach (var group in groups)
        {
            foreach (var use in group.Where(use => group.Count >= largest.GetValueOrDefault(use.Item).Count))
                largest[use.Item] = (group.Count, use.Range.Start);
        }

        return largest;
    }

    // What opens a record tells of the problem, whatever stands behind it, and what follows answers where nothing else is known of it.
    private static void AddCycle(CleanText text, List<LabelUse> uses, LabelCycle cycle, HashSet<int> answered,
        Dictionary<int, Label> labels)
    {
        foreach (var opener in cycle.Openers)
            labels[opener.Start] = new(LabelKind.Description, opener);
        // Where numbers open the records, another name may be the answer, and the first may tell what was to be reached (预定目标：).
        if (cycle.Openers.Count == 0
                && (answered.Count > 0 || uses.Exists(use => use.IsUsual && use.KindIn(text, labels) == LabelKind.Measures)))
            return;
        foreach (var answer in cycle.Answers.Where(answer => !LabelReader.TryName(text.Fold(answer)[..^1], out _)
                && LabelNames.Weigh(text.Fold(answer)[..^1], LabelKind.Description) == 0))
            labels.TryAdd(answer.Start, new(LabelKind.Measures, answer));
    }

    // A name that comes back in front of long words or lists, in items that nothing else answers, announces the answers, whatever it is.
    private static void AddAnswers(CleanText text, List<LabelUse> uses, Dictionary<int, Label> labels)
    {
        var answered = uses.Where(use => use.KindIn(text, labels) is LabelKind.Measures or LabelKind.Progress).Select(use => use.Item)
            .ToHashSet();
        foreach (var group in LabelGroup.Of(text, uses.Where(use => use.StartsLine)))
        {
            var all = group.Uses;
            if (all.Count < FewestUses || all.Exists(use => use.KindIn(text, labels) is not (null or LabelKind.Description))
                    || IsSecond(all, answered) || !group.Profile.MayAnswer)
                continue;
            foreach (var use in all)
            {
                labels[use.Range.Start] = new(LabelKind.Progress, use.Range);
                answered.Add(use.Item);
            }
        }
    }

    // A name that comes back behind the answers of a notice, and announces nothing else, tells what they led to.
    private static void AddSeconds(CleanText text, List<LabelUse> uses, Dictionary<int, Label> labels)
    {
        // Directly behind: the next problem may be opened by a name as well.
        var behindAnswer = new HashSet<int>();
        var usual = uses.Where(use => use.IsUsual && use.StartsLine && !use.Content.IsEmpty).ToList();
        for (var i = 1; i < usual.Count; i++)
        {
            if (usual[i - 1].KindIn(text, labels) is LabelKind.Measures or LabelKind.Progress)
                behindAnswer.Add(usual[i].Range.Start);
        }

        foreach (var group in usual.GroupBy(use => text.Fold(use.Name).ToString(), StringComparer.Ordinal))
        {
            var quotes = InspectorsWords.LengthAtStart($"{group.Key}：") > 0;
            if (quotes || group.Count() < FewestUses || group.Any(use => use.KindIn(text, labels) is not null)
                    || group.Count(use => behindAnswer.Contains(use.Range.Start)) < MostOfUses * group.Count()
                    || LabelNames.Weigh(group.Key, LabelKind.Description) > 0)
                continue;
            foreach (var use in group)
                labels[use.Range.Start] = new(LabelKind.Results, use.Range);
        }
    }

    // 办理结果：已销账 needs no second use: a name at the start of a line, and a status with nothing else behind it.
    private static void AddStatuses(CleanText text, IEnumerable<LabelUse> uses, Dictionary<int, Label> labels)
    {
        foreach (var use in uses)
        {
            var name = text.Fold(use.Name);
            var tellsWhen = LabelNames.Weigh(name, LabelKind.Deadline) > 0 || StatusReader.IsAtOnce(text.Fold(use.Content));
            var isTypo = text.Folded[use.Range.End - 1] == '。' && !StatusReader.IsStatus(text, use.Name);
            if (((use.IsUsual && !LabelReader.TryName(name, out _)) || isTypo) && use.StartsLine && !tellsWhen
                    && StatusReader.IsStatement(text, use.Content, behindMeasures: true) && StatusHeading.Read(text, use.Content) is null)
                labels[use.Range.Start] = new(LabelKind.Status, use.Range);
        }
    }

    private static bool IsSecond(List<LabelUse> uses, HashSet<int> answered)
        => uses.Count(use => answered.Contains(use.Item)) >= MostOfUses * uses.Count;

    // 整改情况： on a line of its own and 我们这样改：… on the next are one label in two parts.
    private static bool IsAnnounced(List<LabelUse> uses, HashSet<int> announced)
        => uses.Count(use => announced.Contains(use.Range.Start)) >= MostOfUses * uses.Count;
}
