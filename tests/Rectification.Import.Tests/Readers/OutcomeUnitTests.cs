using Rectification.Import.Readers.Outcomes;

namespace Rectification.Import.Tests.Readers;

/// <summary>What the unit behind a number says it counts.</summary>
public class OutcomeUnitTests
{
    [Theory]
    [InlineData("万余元的租金", "万元 Money")]
    [InlineData("万多元的租金", "万元 Money")]
    [InlineData("亿余元的债务", "亿元 Money")]
    [InlineData("百万元", "百万元 Money")]
    [InlineData("千元", "千元 Money")]
    [InlineData("万元", "万元 Money")]
    [InlineData("亿元", "亿元 Money")]
    [InlineData("元", "元 Money")]
    [InlineData("人（次）", "人次 People")]
    [InlineData("人次", "人次 People")]
    [InlineData("人，另有", "人 People")]
    [InlineData("名干部", "名 People")]
    [InlineData("位村民", "位 People")]
    [InlineData("个站所", "个 Things")]
    [InlineData("家企业", "家 Bodies")]
    [InlineData("件次", "件次 Pieces")]
    [InlineData("件", "件 Pieces")]
    [InlineData("起", "起 Pieces")]
    [InlineData("宗", "宗 Pieces")]
    [InlineData("条线索", "条 Pieces")]
    [InlineData("例", "例 Pieces")]
    [InlineData("项制度", "项 Papers")]
    [InlineData("部规章", "部 Papers")]
    [InlineData("份合同", "份 Papers")]
    [InlineData("批次", "批次 Times")]
    [InlineData("场次", "场次 Times")]
    [InlineData("次", "次 Times")]
    public void A_unit_is_kept_in_its_common_form(string written, string expected)
    {
        var unit = OutcomeUnit.At(written);
        Assert.Equal(expected, $"{unit?.Name} {unit?.Counts}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("亩")]
    [InlineData("万")]
    [InlineData("个月")]
    [InlineData("个工作日")]
    [InlineData("个小时")]
    [InlineData("个季度")]
    [InlineData("个百分点")]
    [InlineData("个方面")]
    [InlineData("个人账户")]
    public void Time_shares_and_other_measures_are_no_units_of_outcomes(string written) => Assert.Null(OutcomeUnit.At(written));
}
