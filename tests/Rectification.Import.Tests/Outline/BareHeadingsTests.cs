using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Outline;

/// <summary>Which lines head parts and problems where nothing is numbered.</summary>
public class BareHeadingsTests
{
    [Theory]
    [InlineData("服务读者方面\n审核把关不严\n逐条复核。\n回复不及时\n专人值守。\n党的建设方面\n学习不够\n补课。", "part problem . problem . part problem .")]
    [InlineData("政治建设方面：\n学习走过场\n补课。\n研究少\n专题研究。\n作风建设方面：\n态度生硬\n培训。", "part problem . . . part problem .")]
    [InlineData("政治建设\n学习不够系统\n补课。\n作风建设\n台账管理混乱\n补登。\n考勤不严\n签到。", "part problem . part problem . problem .")]
    [InlineData("（一）服务读者方面\n审核把关不严\n逐条复核。\n回复不及时\n专人值守。\n（二）党的建设方面\n留言无人理会\n专人值守。", ". problem . problem . . problem .")]
    [InlineData("（一）钱和物的事\n账目公开不及时\n按月张贴。\n仓库钥匙多人持有\n收回钥匙。\n（二）人和会的事\n开会走了样\n重定议程。", ". problem . problem . . problem .")]
    [InlineData("审核把关不严\n整改情况：\n逐条复核。\n回复不及时\n整改情况：\n专人值守。\n学习不够\n一是补课；二是考试。", "problem . . problem . . problem .")]
    [InlineData("服务读者方面\n审核把关不严\n逐条复核。\n党的建设方面\n学习不够\n补课。\n来电 0000\n来信 某某\n某某馆党支部\n某年某月", "part problem . part problem . . . . .")]
    public void Short_lines_without_a_stop_head_what_stands_below_them(string lines, string expected) => Assert.Equal(expected, Print(lines));

    [Theory]
    [InlineData("审核把关不严\n逐条复核。\n回复不及时\n专人值守。")]
    [InlineData("提高站位\n召开会议。\n压实责任\n签订清单。\n学习不够\n补课。")]
    [InlineData("（一）钱和物的事\n按月张榜\n张贴账目。\n收回钥匙\n换锁。\n（二）人和会的事\n重定议程\n印发议程。")]
    [InlineData("1.审核把关不严\n逐条复核。\n回复不及时\n专人值守。\n学习不够\n补课。\n台账混乱\n补登。")]
    [InlineData("审核把关不严\n回复不及时\n学习不够\n台账混乱\n补登。")]
    [InlineData("补课。\n审核把关不严。\n学习不够：\n台账混乱；")]
    [InlineData("")]
    public void Few_such_lines_or_such_as_name_no_problem_head_nothing(string lines) => Assert.DoesNotContain("p", Print(lines), StringComparison.Ordinal);

    private static string Print(string lines)
    {
        using var text = Clean.Text(lines);
        var found = BareHeadings.Find(text, text.Lines);
        return string.Join(' ', text.Lines.Select(line => !found.TryGetValue(line.Start, out var marker) ? "." : marker.Style == MarkerStyle.BarePart ? "part" : "problem"));
    }
}
