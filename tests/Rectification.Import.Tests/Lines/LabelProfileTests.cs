using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class LabelProfileTests
{
    private const string Long = "组织水泵厂家的工程师到现场逐台检查，更换了磨损的叶轮和密封圈，并且重新调试了控制柜";

    [Theory]
    [InlineData("甲乙", $"{Long}。|{Long}。|{Long}。", nameof(LabelKind.Measures))]
    [InlineData("甲乙", "2021年6月30日|2021年7月底前|2021年8月", nameof(LabelKind.Deadline))]
    [InlineData("甲乙", "已完成|正在推进|已完成", nameof(LabelKind.Status))]
    [InlineData("甲乙", "还差一截|就快好了|还差一截|就快好了", nameof(LabelKind.Status))]
    [InlineData("甲乙", "林某某;|谢某某;|林某某;|谢某某;", nameof(LabelKind.Responsible))]
    [InlineData("进度", "收口|没收口|收口|没收口", nameof(LabelKind.Status))]
    [InlineData("工作", "守住3道关口。|守住2道关口。|守住3道关口。|守住2道关口。", nameof(LabelKind.Measures))]
    [InlineData("甲乙", "归仓完毕。|浇灌完毕。|未归仓。", nameof(LabelKind.Status))]
    [InlineData("甲乙", "泵站科|闸门科|堤防科", nameof(LabelKind.Responsible))]
    [InlineData("接下来", $"将{Long}。|将{Long}。|将{Long}。", nameof(LabelKind.NextSteps))]
    [InlineData("成果", "水位稳定，无人投诉。|水位下降，无人投诉。", nameof(LabelKind.Results))]
    [InlineData("甲乙", "水位稳定，无人投诉。|水位下降，无人投诉。", null)]
    public void What_stands_behind_a_label_and_its_name_make_its_kind(string name, string contents, string? kind)
    {
        using var text = Text(name, contents);
        Assert.Equal(kind, Profile(text).Kind?.ToString());
    }

    [Theory]
    [InlineData("已完成|正在推进", true)]
    [InlineData("还差一截|还差一截|就快好了|就快好了", true)]
    [InlineData("还差一截|还差一截|还差一截", false)]
    [InlineData($"已完成|{Long}。", false)]
    [InlineData("泵站科|闸门科|堤防科", false)]
    public void A_status_is_known_or_comes_back(string contents, bool expected)
    {
        using var text = Text("甲乙", contents);
        Assert.Equal(expected, Profile(text).IsStatus);
    }

    [Theory]
    [InlineData("甲乙", "将换管|继续除锈|换管", true)]
    [InlineData("甲乙", "将换管|换管|除锈", false)]
    [InlineData("往后打算", "换管|除锈", true)]
    public void The_future_is_in_the_words_or_in_the_name(string name, string contents, bool expected)
    {
        using var text = Text(name, contents);
        Assert.Equal(expected, Profile(text).IsFuture);
    }

    private static CleanText Text(string name, string contents) => Clean.Text(string.Join('\n', contents.Split('|').Select(content => $"{name}：{content}")));

    private static LabelProfile Profile(CleanText text) => LabelProfile.Of(text, LabelUseFinder.Find(text, [.. text.Lines]));
}
