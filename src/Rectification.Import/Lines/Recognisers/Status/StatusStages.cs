using System.Buffers;
using Rectification.Import.Text;
using Rectification.Primitives;
using static Rectification.Import.Lines.Recognisers.Status.StatusTraits;

namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>
/// The stage that the words of a status name: each clause by what its words add up to, then the clauses by which of them decides.
/// </summary>
internal static class StatusStages
{
    private const StatusTraits Actions = Done | Act | Going;

    // A clause: the first row that fits. Several clauses: the row that stands higher, so that 已完成，正在验收 is in progress and 已完成，持续推进
    // completed.
    private static readonly (Progress Stage, StatusTraits All, StatusTraits Any, StatusTraits Not)[] Table =
    [
        (Progress.InProgress, Near, Done | Gain, None),                   // 接近完成
        (Progress.NotStarted, Negation | Start, Start, None),             // 尚未启动
        (Progress.NotStarted, Negation | Rectify, Rectify, Done | Reached | Gain | Part), // 未整改
        (Progress.InProgress, Negation, Actions | Gain, None),            // 没有全部完成
        (Progress.InProgress, Part, Actions, None),                       // 完成过半
        (Progress.InProgress, Ongoing, Actions | Gain | Rectify, None),   // 正在推进
        (Progress.Phased, Preliminary, Gain | Actions, None),             // 初步完成
        (Progress.InProgress, Due, Done | Act | Gain, Reached),           // 12月底前完成
        (Progress.InProgress, Plan, Done | Gain, Reached | LongTerm),     // 力争完成
        (Progress.Phased, Stage, Gain | Actions | Subject, None),         // 第一阶段任务已完成
        (Progress.Phased, Gain | Gained, Gain, Done),                     // 取得积极进展
        (Progress.BasicallyCompleted, Basic, Done | Act, None),           // 基本完成
        (Progress.Completed, Done, Done, None),                           // 已完成
        (Progress.Completed, Act | Reached, Act, None),                   // 已整改
        (Progress.Completed, AtOnce, AtOnce, None),                       // 立行立改
        (Progress.InProgress, Negation | Share, Share, None),             // 未到100%
        (Progress.InProgress, Share | Part, Share, None),                 // 已拨付78.9%
        (Progress.Completed, Share | Reached, Share, None),               // 100%
        (Progress.InProgress, Share, Share, None),                        // 80%
        (Progress.InProgress, Pace, Act | Going | Start, Gain),           // 有序推进
        (Progress.InProgress, LongTerm, LongTerm, Gain),                  // 长期坚持
        (Progress.InProgress, Plan, Act | Going | Start, Gain),           // 需整改
        (Progress.InProgress, None, Act | Going | Start, Gain),           // 推进整改
    ];

    // Where a status is certain to stand, words that no table knows are told by what surrounds them: the first row of which anything holds.
    private static readonly (Progress Stage, StatusTraits Any)[] AtPlaces =
    [
        (Progress.InProgress, Negation | Ongoing | Near | Part), // 未通过核验, 正在报批
        (Progress.BasicallyCompleted, Basic),                    // 基本消号
        (Progress.Phased, Preliminary | Stage),                  // 初步核实
        (Progress.Completed, Reached),                           // 已消号
        (Progress.InProgress, Plan | Due | Pace | Going | Start | LongTerm), // 有序办理
    ];

    private const StatusTraits Unfinished =
        Negation | Ongoing | Near | Part | Basic | Preliminary | Stage | Gain | Plan | Due | Pace | Going | Start | LongTerm;
    private const int WeakRows = 4;

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。；：（）");

    private static readonly string[] Lasting = ["持续", "一直", "始终", "坚持"];
    private static readonly string[] Kept = ["坚持", "巩固", "抓好", "长期抓"];

    // What a percentage behind them tells of.
    private static readonly WordTable Rises =
    [
        "增长", "增加", "提高", "提升", "上升", "增幅", "下降", "降低", "减少", "压减", "降幅", "增长了", "增加了", "提高了", "提升了", "上升了", "下降了", "降低了", "减少了", "同比", "涨幅",
    ];

    private static readonly WordTable KeptUp = [.. Lasting.Select(lasting => lasting + "推进")];

    // Work that goes on for good after, or besides, what is done.
    private static readonly WordTable ForLong =
    [
        "长期", "常态化", "常抓不懈", "久久为功", .. Lasting.SelectMany(lasting => Kept.Where(kept => kept != lasting).Select(kept => lasting + kept)),
    ];

    /// <summary>The stage that words name, whatever else they tell; unknown where they name none.</summary>
    public static Progress Of(ReadOnlySpan<char> words) => Of(words, isStatus: false);

    private static Progress Of(ReadOnlySpan<char> words, bool isStatus)
    {
        var (first, best, goesOn) = (Table.Length, Table.Length, false);
        words = words[StatusSubject.LengthOfTime(words)..];
        for (var at = 0; at < words.Length;)
        {
            var stop = words[at..].IndexOfAny(Pauses);
            var end = stop < 0 ? words.Length : at + stop;
            var traits = TraitsIn(words[at..end], isStatus);
            var row = RowOf(traits);
            if (first == Table.Length)
                first = row;
            // 持续整改，验收以后完成: what goes on is not over yet.
            goesOn = at == 0 ? (traits & Unfinished) != None && !IsOver(row) : goesOn;
            if (goesOn && IsOver(row) && (traits & Reached) == None)
                row = Table.Length;
            // 已完成，确保不反弹 promises nothing about the whole any more.
            if (!(IsOver(first) && IsPromise(row)))
                best = Math.Min(best, row);
            at = end + 1;
        }

        // 基本完成，剩余2笔正在核销: what comes first speaks of the whole, what follows of the rest.
        return first < Table.Length && Table[first].Stage == Progress.BasicallyCompleted ? Progress.BasicallyCompleted : StageOf(best);
    }

    /// <summary>
    /// The stage that words name which are a status by their place, whatever words they are; unknown where nothing in them tells.
    /// </summary>
    public static Progress OfPlace(ReadOnlySpan<char> words)
    {
        if (OfFirst(words) is var first && first != default)
            return first;
        if (Of(words, isStatus: true) is var known && known != default)
            return known;
        return StageAtPlace(words[StatusSubject.LengthOfTime(words)..]);
    }

    // 已下架，并须长期看守: where no table knows what the first clause says, and all that follows is that the work goes on for good, the first clause
    // decides. What is kept up is over.
    private static Progress OfFirst(ReadOnlySpan<char> words)
    {
        words = words[StatusSubject.LengthOfTime(words)..];
        var pause = words.IndexOfAny(Pauses);
        if (pause <= 0 || IsLongTerm(words[..pause]) || Of(words[..pause], isStatus: true) != default)
            return default;
        var rest = words[(pause + 1)..];
        if (!IsLongTerm(rest) || (TraitsOfStatus(rest) & (Negation | Ongoing | Near | Part | Due)) != None)
            return default;
        return StageAtPlace(words[..pause]) is var stage && stage != default ? stage : Progress.Completed;
    }

    private static Progress StageAtPlace(ReadOnlySpan<char> words)
    {
        var traits = TraitsIn(words, isStatus: true);
        return Array.Find(AtPlaces, row => (traits & row.Any) != None).Stage;
    }

    /// <summary>The stage of a clause with these traits; unknown where they make none.</summary>
    public static Progress Of(StatusTraits clause) => StageOf(RowOf(clause));

    /// <summary>Whether the clause says no more than that there is work: 有序推进 may as well begin to tell what was done.</summary>
    public static bool IsWeak(StatusTraits clause) => RowOf(clause) >= Table.Length - WeakRows;

    /// <summary>Whether the clause names an action and nothing else: 推进整改.</summary>
    public static bool IsBare(StatusTraits clause) => RowOf(clause) >= Table.Length - 1;

    /// <summary>Whether anything in the words says that not all is over.</summary>
    public static bool IsUnfinished(ReadOnlySpan<char> words) => (TraitsOfStatus(words) & Unfinished) != None;

    /// <summary>Whether the words say that the work goes on for the long term.</summary>
    public static bool IsLongTerm(ReadOnlySpan<char> words)
        => TextSearch.ContainsAny(words, ForLong) || StatusCharacters.GoesOnForLong(words) || IsKeptUp(words);

    // 已完成并持续推进: one statement that it is over and goes on all the same; 已完成，持续推进 may speak of the rest.
    private static bool IsKeptUp(ReadOnlySpan<char> words)
        => TextSearch.IndexOfAny(words, KeptUp, out _) is > 0 and var at && words[at - 1] is '并' or '且'
            && Of(words[..at].TrimEnd("，。；并且")) == Progress.Completed;

    private static bool IsOver(int row) => StageOf(row) == Progress.Completed;

    private static bool IsPromise(int row) => row < Table.Length && Table[row].Not == Reached;

    private static Progress StageOf(int row) => row < Table.Length ? Table[row].Stage : default;

    private static int RowOf(StatusTraits clause)
    {
        for (var row = 0; row < Table.Length; row++)
        {
            var (_, all, any, not) = Table[row];
            if ((clause & all) == all && (clause & any) != None && (clause & not) == None)
                return row;
        }

        return Table.Length;
    }

    /// <summary>What the words of a clause add up to, whatever other words stand among them.</summary>
    /// <remarks>A word of one character is one only beside another: 接待 has no 待 in it.</remarks>
    public static StatusTraits TraitsIn(ReadOnlySpan<char> clause) => TraitsIn(clause, isStatus: false);

    /// <summary>What words add up to that are certainly a status: where no word of them is known, single characters tell.</summary>
    public static StatusTraits TraitsOfStatus(ReadOnlySpan<char> words)
    {
        var traits = None;
        for (var at = 0; at < words.Length;)
        {
            var stop = words[at..].IndexOfAny(Pauses);
            var end = stop < 0 ? words.Length : at + stop;
            traits |= TraitsIn(words[at..end], isStatus: true);
            at = end + 1;
        }

        return traits;
    }

    private static StatusTraits TraitsIn(ReadOnlySpan<char> clause, bool isStatus)
    {
        var (traits, before) = (None, None);
        for (int at = 0, length; at < clause.Length; at += Math.Max(1, length))
        {
            var found = StatusScanner.Next(clause[at..], before, out length);
            if (length == 1 && before == None && at > 0 && (StatusScanner.Next(clause[(at + 1)..], None, out var next) == None || next < 2))
                found = None;
            // 收入增长32% measures something else.
            if (found.HasFlag(Share) && Rises.LengthAtEnd(clause[..at]) > 0)
                found = None;
            if (found == None && isStatus)
                found = StatusCharacters.At(clause, at, before);
            traits |= found;
            before = found;
        }

        return traits;
    }
}
