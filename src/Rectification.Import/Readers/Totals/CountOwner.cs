using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Counts;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>
/// Tells the counts of a sentence that are the notice's own from those of somebody or something else: by the words around each
/// (<see cref="OtherCounts"/>), and by what it goes on about.
/// </summary>
internal sealed class CountOwner(CleanText text, TextRange sentence, AnsweredInspection answer)
{
    private const int LongestBody = 10;

    // Nothing goes on about what stands further in front.
    private const int Reach = 200;

    // 9个社区共收到反馈问题74个
    private static readonly WordTable Bodies = [.. BodyWords.Units, "党组织", "支部", "企业", "林场"];
    private static readonly WordTable ResponsibleBodies = ["责任", "牵头", "配合", "内设"];
    private static readonly WordTable ToldOfBodies = ["收到", "另行", "尚未", "未改", "未整改", "反馈", "指出", "点出", "认领", "上报"];
    private static readonly WordTable Sums = ["共", "总", "合计"];

    // 对某镇党委及所辖12个村开展巡察 inspects the body of the notice, too; 其中涉及我局3个 are its own.
    private static readonly WordTable WithOwn = ["及", "和", "与", "暨", "及所辖", "及下辖", "及所属", "及下属", "及其下属", "和所属", "和下属", "和所辖", "、", "等"];
    private static readonly WordTable NotWithOwn = ["涉及", "普及"];
    private static readonly WordTable Own =
    [
        "我", "其中", "属于", "开展", "进行", .. "局院校村镇乡县市区委部厅".Select(body => $"本{body}"), "本单位", "本公司", "本街道", "本社区",
    ];

    // 经过三个多月 counts time.
    private static readonly WordTable Times = ["月", "多月", "星期", "季度", "小时", "工作日", "周"];

    // 成立5个专项小组，已完成4个 goes on about something else.
    private static readonly WordTable OfWork = ["组", "小组", "专班", "工作组", "工作专班", "专项小组", "专项组", "整改组", "督查组", "会", "方面"];

    // 做到三个到位 is a slogan, 已完成并长期坚持2个 is none.
    private static readonly WordTable Slogans = ["做到", "实现", "坚持", "突出", "注重", "强化"];

    private int _looked = sentence.Start;
    private bool _inBrackets;
    private bool _foreign;
    private bool _foreignAbove; // outside the brackets
    private bool _isFirst = true;
    private (decimal Value, string Unit, int At) _others; // the last that are counted by a noun of their own: 16个小区
    private int _bodies = -1; // where the last number of bodies stands

    /// <summary>Takes note of a number that declares nothing.</summary>
    public void PassOver(FoundNumber number)
    {
        var after = text.Fold(sentence.From(number.Range.End));
        var unit = after is ['家', ..] ? after[..1] : DeclaredSubjects.UnitAt(after); // 11家子公司
        var noun = after[unit.Length..];
        if (unit.IsEmpty || Times.LengthAtStart(noun) > 0)
            return;
        if (DeclaredSubjects.CountsSomethingElse(noun) && OfWork.LengthAtStart(noun) == 0)
            _others = (number.Value, unit.ToString(), number.Range.End);
        if (IsOfBodies(noun) && !IsBesideOwn(text.Fold(sentence.To(number.Range.Start))))
            _bodies = number.Range.End;
    }

    /// <summary>Whether the next count is the notice's own.</summary>
    /// <param name="count">The count.</param>
    /// <param name="from">Where its clause begins, or the count before ends.</param>
    /// <param name="at">Where its number stands.</param>
    /// <param name="isNoticesOwn">Whether the words around say that it may be.</param>
    public bool IsNotice(DeclaredCount count, int from, int at, bool isNoticesOwn)
    {
        // Only what lies behind the number before: from the start each time would be slow in a long sentence.
        var since = text.Fold(new(_looked, at));
        _inBrackets = since.LastIndexOfAny('（', '）') is >= 0 and var bracket ? since[bracket] == '（' : _inBrackets;
        _looked = at;
        var before = text.Fold(new(from, at));
        var goesOn = _inBrackets ? _foreign : _foreignAbove;
        _others = count.Subject is null ? _others : default;
        // 自查发现问题12个，已整改12个: the second number goes on about the first, and so do measures where nothing else was counted.
        var foreign = count.Subject is null
            ? goesOn || IsOfOthers(before) || GoesOnAboutOthers(count) || IsSlogan(before)
            : (goesOn && count.Subject == DeclaredSubject.Measures && _isFirst) || IsOfBodies(at);
        foreign = foreign || OtherCounts.ReasonOf(CountContext.At(text, sentence, from, Math.Min(at, count.Range.Start),
            answer)) is not null;
        // 以上9个事项中，办结7个: the 9 were counted before, the 7 speak of them.
        var pointsBack = foreign && count.Subject is not null && OtherCounts.PointsBackAt(before);
        // What goes on about a count that is not the notice's own is not either.
        _foreign = (foreign || (count.Subject is not null && !isNoticesOwn)) && !pointsBack;
        _foreignAbove = _inBrackets && !pointsBack ? _foreignAbove : _foreign;
        var isOwn = !foreign && isNoticesOwn;
        _isFirst = _isFirst && !isOwn;
        return isOwn;
    }

    // 剩余16个小区，年底前解决10个: in the next clause, not further on.
    private bool GoesOnAboutOthers(DeclaredCount count)
        => count.Unit == _others.Unit && count.Value <= _others.Value && count.Range.Start - _others.At <= Reach
            && text.Fold(new(_others.At, count.Range.Start)).Count('，') <= 1;

    private static bool IsSlogan(ReadOnlySpan<char> before) => Slogans.LengthAtEnd(before) > 0 && DeclaredStates.Before(before) is null;

    private static bool IsBesideOwn(ReadOnlySpan<char> before) => WithOwn.LengthAtEnd(before) > 0 && NotWithOwn.LengthAtEnd(before) == 0;

    // 4个国有林场; 12个责任单位 work on the problems.
    private static bool IsOfBodies(ReadOnlySpan<char> noun)
    {
        noun = noun[..Math.Min(noun.Length, LongestBody)];
        var end = noun.IndexOfAny("，。；、（");
        noun = end < 0 ? noun : noun[..end];
        return Bodies.IndexIn(noun, out _) >= 0 && ResponsibleBodies.IndexIn(noun, out _) < 0;
    }

    // 对6个单位反馈问题74个, 三个社区共点出问题19个, 这一轮共巡察了5个村，反馈问题33个: told of in their clause, or summed up behind it.
    private bool IsOfBodies(int at)
    {
        if (_bodies < 0 || at - _bodies > Reach)
            return false;
        var between = text.Fold(new(_bodies, at));
        var clause = DeclaredCountReader.ClauseStart(text, sentence, _bodies);
        return TextSearch.ContainsAny(between, ToldOfBodies) && !TextSearch.ContainsAny(text.Fold(new(clause, at)), Own)
            && (clause == DeclaredCountReader.ClauseStart(text, sentence, at) || TextSearch.ContainsAny(text.Fold(new(clause, at)), Sums));
    }

    // 12个合作社中9个已完成补登 counts what was named before the number, and that is no problem; 整改中1个 tells a state.
    private static bool IsOfOthers(ReadOnlySpan<char> before)
        => before is [.., '中'] and not "其中" && before.Length > 1 && DeclaredSubjects.Before(before[..^1]) is null
            && DeclaredStates.Before(before) is null;
}
