using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers.Status;

/// <summary>Statuses in words of every kind: each is recognised as nothing but a status, and its stage follows from its parts.</summary>
public class StatusPhrasesTests
{
    [Theory]
    [InlineData("已办结", "completed")]
    [InlineData("全部了结", "completed")]
    [InlineData("已整改销号", "completed")]
    [InlineData("如期完成整改", "completed")]
    [InlineData("已按照方案要求落实到位", "completed")]
    [InlineData("整改任务均已闭环", "completed")]
    [InlineData("已于2022年9月改正到位", "completed")]
    [InlineData("截至10月底，本条问题已得到解决", "completed")]
    [InlineData("已经处理完毕，长期坚持", "completed longTerm")]
    [InlineData("已全部纠正并转入常态化管理", "completed longTerm")]
    [InlineData("问题已清零，坚持常抓不懈", "completed longTerm")]
    [InlineData("整改完成率100%", "completed")]
    public void What_is_over_is_completed(string words, string expected) => Assert.Equal(expected, Show(words));

    [Theory]
    [InlineData("没有全部办结，还在推进", "inProgress")]
    [InlineData("尚未完全到位", "inProgress")]
    [InlineData("接近办结", "inProgress")]
    [InlineData("即将完成整改", "inProgress")]
    [InlineData("部分落实，其余正在办理", "inProgress")]
    [InlineData("整改过半", "inProgress")]
    [InlineData("已完成八成", "inProgress")]
    [InlineData("完成率65%，预计三季度全部完成", "inProgress")]
    [InlineData("正按既定计划加紧实施", "inProgress")]
    [InlineData("仍在协调推进之中", "inProgress")]
    [InlineData("有序推进，长期抓好", "inProgress longTerm")]
    [InlineData("该事项还未销号", "inProgress")]
    [InlineData("2023年6月底前整改到位", "inProgress")]
    [InlineData("三分之二已办结", "inProgress")]
    [InlineData("未能按期完成", "inProgress")]
    public void What_is_not_over_is_in_progress(string words, string expected) => Assert.Equal(expected, Show(words));

    [Theory]
    [InlineData("已初见成效", "phased")]
    [InlineData("取得阶段进展", "phased")]
    [InlineData("已完成阶段性任务，长期推进", "phased longTerm")]
    [InlineData("第二阶段工作已经完成", "phased")]
    [InlineData("初步整改到位", "phased")]
    [InlineData("该项工作取得较好成效", "phased")]
    [InlineData("大体完成", "basicallyCompleted")]
    [InlineData("总体上已整改到位", "basicallyCompleted")]
    [InlineData("基本销号，剩余1笔正在核对", "basicallyCompleted")]
    [InlineData("目前已大致解决", "basicallyCompleted")]
    [InlineData("尚未着手", "notStarted")]
    [InlineData("目前未整改", "notStarted")]
    public void Stages_in_between_are_kept_apart(string words, string expected) => Assert.Equal(expected, Show(words));

    [Theory]
    [InlineData("已办理土地证12本")]
    [InlineData("推进数字档案室建设")]
    [InlineData("落实专人管理，补齐台账")]
    [InlineData("加快推进，召开调度会4次")]
    [InlineData("正在办理的3件工单逐件回访")]
    [InlineData("完成泵站改造")]
    [InlineData("持续整改食堂后厨")]
    [InlineData("未按规定公示的，责令补公示")]
    [InlineData("问题办理实效")]
    [InlineData("抓好执行")]
    [InlineData("立行立改，更换水表")]
    [InlineData("初步设计方案已报批")]
    public void Measures_and_names_are_none(string words) => Assert.False(StatusReader.IsStatus(TextCleaner.Clean(words), new(0, words.Length)));

    [Theory]
    [InlineData("所反映的问题已全部办结。")]
    [InlineData("本条整改事项已如期销号。")]
    [InlineData("县委巡察指出的公车停放、食堂结算等问题均已整改到位。")]
    [InlineData("涉及工会经费的相关问题已按期完成整改。")]
    [InlineData("巡察反馈的有关问题正在抓紧整改。")]
    [InlineData("以上各项任务都已了结。")]
    [InlineData("此类问题尚未全部解决。")]
    [InlineData("当前，该项任务仍在推进。")]
    [InlineData("上述两项问题没有全部整改到位，仍在推进。")]
    [InlineData("反馈问题已基本解决，长期坚持。")]
    public void The_subject_may_be_told_in_any_way(string sentence)
    {
        Assert.True(StatusReader.IsStatement(TextCleaner.Clean(sentence), new(0, sentence.Length)));
        var paragraph = "更换水泵4台。" + sentence + "随后，";
        Assert.NotNull(StatusFinder.Find(TextCleaner.Clean(paragraph), new(0, paragraph.Length)));
    }

    [Theory]
    [InlineData("审计中发现的3个问题已全部整改到位。")]
    [InlineData("两个村的污水问题由镇里统一处理。")]
    [InlineData("问题清单已全部下发各站所。")]
    [InlineData("相关问题整改情况已报送。")]
    [InlineData("以上问题的原因是台账不清。")]
    [InlineData("这些水泵都已换好")]
    [InlineData("后续推进计划")]
    public void Other_sentences_are_no_statements(string sentence) => Assert.False(StatusReader.IsStatement(TextCleaner.Clean(sentence), new(0, sentence.Length)));

    private static string Show(string words)
    {
        var text = TextCleaner.Clean(words);
        var all = new TextRange(0, text.Length);
        var status = StatusReader.Read(text, all);
        return (StatusReader.IsStatus(text, all) ? "" : "no status: ") + status?.Progress + (status?.LongTerm == true ? " longTerm" : "");
    }
}
