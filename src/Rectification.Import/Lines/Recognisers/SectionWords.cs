using Rectification.Import.Lexicon;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>What the words of a section's heading say of the section. Headings are free, so most say nothing.</summary>
internal static class SectionWords
{
    private const int LongestUnnamed = 40;

    // The first role decides that has a word in the heading.
    private static readonly (string[] Words, SectionRole Role)[] HeadingWords =
    [
        (["线索", "移交问题", "信访件办理", "移交的问题"], SectionRole.Leads),
        (["需要进一步整改", "需进一步整改", "尚未完成", "未完成整改", "未整改到位", "正在整改的", "需持续推进", "需要持续推进", "需持续整改", "需长期整改", "尚未整改", "需要继续整改", "持续整改的", "需要长期坚持",
            "需长期坚持", "仍需整改", "需继续整改", "未完成的整改"], SectionRole.FollowUp),
        (["履行巡察整改主体责任", "履行巡视整改主体责任", "第一责任人责任", "整改主体责任情况", "组织情况"], SectionRole.Organisation),
        ([.. TimeWords.Later, "打算", "工作计划", "工作安排"], SectionRole.NextSteps),
    ];

    private static readonly RankedWords Roles = new([.. HeadingWords.Select(row => row.Words)]);

    // 意见建议, and 建议 with what became of it: 工作建议采纳情况.
    private static readonly string[] Advice = ["意见建议", "意见和建议", "巡察建议", "巡视建议"];
    private static readonly string[] Taken = ["采纳", "落实", "办理", "整改", "答复", "情况"];

    // How the work was led.
    private static readonly WordTable OfLeading = ["领导", "重视", "部署", "站位", "责任", "组织", "机制", "认识", "统筹", "整改"];

    // What heads all findings, or all of a body's own, and is no part of them.
    private static readonly WordTable AllFindings = ["反馈问题", "反馈的问题", "反馈意见", "反馈情况", "查出问题", "查出的问题", "指出问题", "指出的问题", "发现问题", "发现的问题"];

    /// <summary>The role that the heading names; null where it names none.</summary>
    public static SectionRole? RoleOf(ReadOnlySpan<char> heading)
        => Roles.RankIn(heading) is var rank && rank < HeadingWords.Length ? HeadingWords[rank].Role : null;

    /// <summary>
    /// Whether a few words may name a problem or a part though none of them is known for it: nothing says that they are about the work.
    /// </summary>
    public static bool MayNameProblem(ReadOnlySpan<char> words)
        => words.Length <= LongestUnnamed && RoleOf(words) is null && !IsAdvice(words) && !Wording.OpensWithAction(words)
            && !TextSearch.ContainsAny(words, OfLeading);

    /// <summary>Whether the heading names everything that was found.</summary>
    public static bool NamesAllFindings(ReadOnlySpan<char> heading) => TextSearch.ContainsAny(heading, AllFindings);

    /// <summary>Where the words end that name everything that was found.</summary>
    public static int EndOfAllFindings(ReadOnlySpan<char> heading)
        => TextSearch.IndexOfAny(heading, AllFindings, out var length) is >= 0 and var at ? at + length : 0;

    /// <summary>Whether the heading says that the section answers advice, not problems.</summary>
    public static bool IsAdvice(ReadOnlySpan<char> heading)
    {
        var advice = heading.IndexOf("建议", StringComparison.Ordinal);
        return advice >= 0 && !heading.Contains("问题", StringComparison.Ordinal)
            && (TextSearch.ContainsAny(heading, Advice) || TextSearch.ContainsAny(heading[advice..], Taken));
    }
}
