using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class LabelNamesTests
{
    [Theory]
    [InlineData("主要举措", nameof(LabelKind.Measures))]
    [InlineData("后续安排", nameof(LabelKind.NextSteps))]
    [InlineData("所见成果", nameof(LabelKind.Results))]
    [InlineData("收尾日期", nameof(LabelKind.Deadline))]
    [InlineData("牵头股室", nameof(LabelKind.Responsible))]
    [InlineData("目前程度", nameof(LabelKind.Status))]
    [InlineData("推进过程", nameof(LabelKind.Progress))]
    [InlineData("事实描述", nameof(LabelKind.Description))]
    public void The_words_of_a_name_speak_for_one_kind(string name, string kind)
        => Assert.Equal([kind], Enum.GetValues<LabelKind>().Where(voted => LabelNames.Weigh(name, voted) > 0).Select(voted => voted.ToString()));

    [Fact]
    public void Plans_weigh_more_than_the_work_they_are_for()
        => Assert.True(LabelNames.Weigh("下步工作", LabelKind.NextSteps) > LabelNames.Weigh("下步工作", LabelKind.Measures));

    [Fact]
    public void Other_names_speak_for_nothing() => Assert.All(Enum.GetValues<LabelKind>(), kind => Assert.Equal(0, LabelNames.Weigh("泵房", kind)));
}
