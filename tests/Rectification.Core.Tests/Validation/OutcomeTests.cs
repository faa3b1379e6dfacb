using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class OutcomeTests
{
    [Theory]
    [InlineData("discipline", 3, "人")]
    [InlineData("talk", 120, "人次")]
    [InlineData("talk", 40, "余名")]
    [InlineData("case", 6, "件")]
    [InlineData("case", 1.2, "万件")]
    [InlineData("money", 12.5, "万元")]
    [InlineData("institution", 5, "项")]
    [InlineData("discipline", 3, null)]
    [InlineData("prize", 0.5, "杯")]                       // a kind of a later version
    public void RN501_and_RN502_accept_counts_in_their_units(string kind, double count, string? unit)
        => Assert.Empty(new OutcomeCount { Kind = OutcomeKind.From(kind), Count = (decimal)count, Unit = unit }.Validate());

    [Theory]
    [InlineData("discipline", -1, "人", "RN501")]
    [InlineData("case", 2.5, "件", "RN501")]
    [InlineData("money", -3, "元", "RN501")]
    [InlineData("money", 380, "万", "RN502")]
    [InlineData("money", 380, null, "RN502")]
    [InlineData("talk", 3, "元", "RN502")]
    public void RN501_and_RN502_find_counts_that_cannot_be(string kind, double count, string? unit, string rule)
        => Assert.Equal(rule, Assert.Single(new OutcomeCount { Kind = OutcomeKind.From(kind), Count = (decimal)count, Unit = unit }.Validate()).Rule.Id);

    [Theory]
    [InlineData("共有分馆150家（其中，按规模：大型20家，中型30家，小型100家；按位置：东岸60家、西岸40家、湖心岛45家）")]
    [InlineData("约谈14名，其中采编部6名、流通部5名。")]                 // not all need be named
    [InlineData("共960万元，其中中央资金700万元，地方资金260万元。")]
    [InlineData("检查30家，其中查封设备12台、罚款40万元。")]                 // other units divide nothing
    [InlineData("其中3人、5人。")]
    [InlineData("设立示范岗20个，其中前台12个、后台8个，明年还将新增10个。")]         // what is still to come is no part
    [InlineData("收到来信12封，其中署名4封，匿名3封；接听来电9次，收到短信10封，已回复10封。")] // another whole with its own progress
    public void RN503_accepts_parts_that_fit(string text) => Assert.DoesNotContain(new Measure { Text = text }.Validate(), finding => finding.Rule == Rules.PartsExceedSum);

    [Theory]
    [InlineData("共有分馆150家（其中，按规模：大型20家，中型30家，小型100家；按位置：东岸60家、西岸40家、湖心岛45家、南岸12家）", "60+40+45+12", "157家")]
    [InlineData("约谈14名馆员，涉及采编部6名、流通部7名、后勤部4名。", "6+7+4", "17名")]
    [InlineData("共处理9人:警告3人、诫勉7人。", "3+7", "10人")]
    [InlineData("问责9人：记过1人，诫勉3人，约谈5人，批评4人。", "1+3+5+4", "13人")]
    [InlineData("购书款70.25万元(其中,纸质图书61.5万元、电子资源9.1万元)", "61.5+9.1", "70.6万元")]
    public void RN503_adds_up_each_group_of_parts(string text, string parts, string sum)
    {
        var finding = Assert.Single(new Measure { Text = text }.Validate(), finding => finding.Rule == Rules.PartsExceedSum);

        Assert.Equal((parts, sum), (finding.Arguments[1], finding.Arguments[2]));
    }
}
