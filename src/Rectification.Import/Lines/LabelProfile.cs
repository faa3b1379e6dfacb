using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// What stands behind a label, use after use, and what its name speaks for. A label is what stands behind it: a date again and again makes
/// it a deadline, a few words that say how far something has come make it a status, whatever its name.
/// </summary>
internal sealed class LabelProfile
{
    private const int LongestShort = 30;
    private const int LongestRepeated = 16;
    private const int LongestPerson = 3;
    private const int FewestForRepeats = 4;
    private const double Clear = 3;
    private const double MostLeadIns = 0.6;
    private const double FewestDates = 0.2;
    private const double MostGoOn = 0.5;

    private static readonly WordTable Future = [.. TimeWords.Later, .. IntentionWords.Will, .. IntentionWords.Continued, "坚持"];

    private readonly Dictionary<Trait, double> _shares;
    private readonly string _name;
    private readonly double _answers;
    private readonly bool _tellsWhen;

    private readonly double _goOn;
    private readonly bool _holdsNames;

    private LabelProfile(string name, Dictionary<Trait, double> shares, double answers, double goOn, bool tellsWhen, bool holdsNames)
        => (_name, _shares, _answers, _goOn, _tellsWhen, _holdsNames) = (name, shares, answers, goOn, tellsWhen, holdsNames);

    private enum Trait
    {
        Short,
        Long,
        Status,
        Repeated,
        Date,
        List,
        Future,
        Problem,
        Name,
    }

    // How much a share of the uses speaks for a kind, or against it.
    private static readonly (Trait Trait, LabelKind Kind, double Weight)[] Weights =
    [
        (Trait.Status, LabelKind.Status, 5),
        (Trait.Repeated, LabelKind.Status, 3),
        (Trait.Long, LabelKind.Status, -5),
        (Trait.List, LabelKind.Status, -5),
        (Trait.Date, LabelKind.Deadline, 5),
        (Trait.Date, LabelKind.Status, -1),
        (Trait.Long, LabelKind.Deadline, -5),
        (Trait.List, LabelKind.Measures, 4),
        (Trait.Long, LabelKind.Measures, 3),
        (Trait.Short, LabelKind.Measures, -2),
        (Trait.Date, LabelKind.Measures, -3),
        (Trait.Long, LabelKind.Progress, 2),
        (Trait.List, LabelKind.Progress, 3),
        (Trait.Future, LabelKind.NextSteps, 2),
        (Trait.Name, LabelKind.Responsible, 3),
        (Trait.Long, LabelKind.Responsible, -5),
        (Trait.Problem, LabelKind.Description, 1),
        (Trait.List, LabelKind.Description, -2),
    ];

    private static readonly LabelKind[] Kinds = [.. Enum.GetValues<LabelKind>()];

    /// <summary>The profile of one label.</summary>
    /// <param name="text">The text.</param>
    /// <param name="uses">All its uses.</param>
    public static LabelProfile Of(CleanText text, List<LabelUse> uses)
    {
        var shares = Enum.GetValues<Trait>()
            .ToDictionary(trait => trait, trait => uses.Count(use => Holds(text, use, trait)) / (double)uses.Count);
        var distinct = uses.ToLookup(use => text.Fold(FirstSentence(text, use.Content)).ToString(), StringComparer.Ordinal);
        var repeated = distinct.Where(words => words.Key.Length is > 0 and <= LongestRepeated && words.Skip(1).Any()
            && !LeadIn(text, words, uses.Count)).Sum(words => words.Count());
        shares[Trait.Repeated] = uses.Count >= FewestForRepeats ? repeated / (double)uses.Count : 0;
        var atOnce = uses.Count(use => StatusReader.IsAtOnce(text.Fold(FirstSentence(text, use.Content)))) / (double)uses.Count;
        // Beside dates 立行立改 tells when, too.
        if (shares[Trait.Date] >= FewestDates)
            (shares[Trait.Date], shares[Trait.Status]) = (shares[Trait.Date] + atOnce, Math.Max(0, shares[Trait.Status] - atOnce));
        return new(text.Fold(uses[0].Name).ToString(), shares,
            uses.Count(use => use.Content.Length > LongestShort || Holds(text, use, Trait.List)) / (double)uses.Count,
            uses.Count(use => use.Content.Length - FirstSentence(text, use.Content).Length > LongestShort) / (double)uses.Count,
                shares[Trait.Date] + atOnce > 0,
            uses.TrueForAll(use => FirstSentence(text, use.Content).Length <= LongestPerson));
    }

    /// <summary>What the label announces; null where nothing is clear.</summary>
    public LabelKind? Kind
    {
        get
        {
            var best = Kinds.MaxBy(Weigh);
            if (Weigh(best) < Clear)
                return null;
            // 已完成。一是…二是…: a status and then what was done.
            return best == LabelKind.Status && _goOn >= MostGoOn ? LabelKind.Progress : best;
        }
    }

    /// <summary>Whether what stands behind it says how far the item has come.</summary>
    public bool IsStatus => _shares[Trait.Status] + _shares[Trait.Repeated] >= 0.5 && _shares[Trait.Long] < 0.3;

    /// <summary>Whether nearly all that stands behind it says so, in words that are known.</summary>
    public bool IsCertainlyStatus => _shares[Trait.Status] >= 0.7;

    /// <summary>Whether what stands behind it is long or a list, as answers are, and its name is no name for anything else.</summary>
    public bool MayAnswer
        => _answers >= 0.7 && !IsFuture && LabelNames.Weigh(_name, LabelKind.Description) == 0
            && LabelNames.Weigh(_name, LabelKind.Results) == 0;

    /// <summary>Whether it announces what is to come.</summary>
    public bool IsFuture => _shares[Trait.Future] >= 0.5 || LabelNames.Weigh(_name, LabelKind.NextSteps) > 0;

    // 主办人：张某某 again and again names somebody: so few characters that come back are a status only where one use is known for it, or the name
    // speaks of the work.
    private bool MayTellStatus
        => !_holdsNames || _shares[Trait.Status] > 0 || LabelNames.Weigh(_name, LabelKind.Status) > 0
            || LabelNames.Weigh(_name, LabelKind.Progress) > 0;

    private double Weigh(LabelKind kind)
    {
        // 整改节点：还差两户 tells nothing of a time.
        double sum = kind == LabelKind.Deadline && !_tellsWhen ? 0 : LabelNames.Weigh(_name, kind);
        foreach (var (trait, voted, weight) in Weights)
            sum += voted == kind && (trait != Trait.Repeated || MayTellStatus) ? weight * _shares[trait] : 0;
        return sum;
    }

    private static bool Holds(CleanText text, LabelUse use, Trait trait)
    {
        var words = text.Fold(use.Content);
        return trait switch
        {
            Trait.Short => words.Length is > 0 and <= LongestShort,
            Trait.Long => words.Length > LongestShort && !IsStatusFirst(text, use.Content),
            Trait.Status => IsStatusFirst(text, use.Content)
                || (words.Length is > 1 and <= LongestShort && StatusCharacters.HasShape(words.TrimEnd("。；"))),
            Trait.Date => words.Length is > 0 and <= LongestShort && DateReader.Find(text, use.Content, null) is [var date, ..]
                && date.Range.Start - use.Content.Start <= 2,
            Trait.List => use.Content.IsEmpty || words[^1] == '：' || ListAnnouncement.IsMatch(words)
                || MarkerReader.TryReadUsual(text, use.Content.Start, use.Content.End, out _),
            Trait.Future => TextSearch.StartsWithAny(words, Future),
            Trait.Problem => Wording.NamesProblem(words[..Math.Min(words.Length, LongestShort)]),
            Trait.Name => words.Length is > 1 and <= LongestShort && words.TrimEnd("。；").IndexOfAny("。，；") < 0
                && !IsStatusFirst(text, use.Content) && !words.ContainsAnyInRange('0', '9'),
            _ => false,
        };
    }

    // 为此做了这些事。一是…: the same words in front of nearly every list announce the lists.
    private static bool LeadIn(CleanText text, IEnumerable<LabelUse> same, int uses)
        => same.Count(use => FirstSentence(text, use.Content) is var first && use.Content.Length - first.Length > LongestShort
            && !StatusReader.IsStatus(text, first)) >= MostLeadIns * uses
            || same.All(use => ListAnnouncement.IsMatch(text.Fold(use.Content)));

    private static bool IsStatusFirst(CleanText text, TextRange content)
        => FirstSentence(text, content) is { IsEmpty: false, Length: <= LongestShort } first && StatusReader.IsStatus(text, first);

    /// <summary>The first sentence of what stands behind a label.</summary>
    public static TextRange FirstSentence(CleanText text, TextRange content)
    {
        var stop = text.Fold(content).IndexOfAny('。', '；');
        return stop < 0 ? content : content.To(content.Start + stop);
    }
}
