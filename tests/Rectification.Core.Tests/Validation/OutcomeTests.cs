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
    [InlineData("money", 13.48, "万元")]
    [InlineData("institution", 5, "项")]
    [InlineData("discipline", 3, null)]
    [InlineData("prize", 0.5, "杯")]                       // a kind of a later version
    public void RN501_and_RN502_accept_counts_in_their_units(string kind, double count, string? unit)
        => Assert.Empty(new OutcomeCount { Kind = OutcomeKind.From(kind), Count = (decimal)count, Unit = unit }.Validate());

    [Theory]
    [InlineData("discipline", -1, "人", "RN501")]
    [InlineData("case", 2.5, "件", "RN501")]
    [InlineData("money", -3, "元", "RN501")]
    [InlineData("money", 2905, "万", "RN502")]
    [InlineData("money", 2905, null, "RN502")]
    [InlineData("talk", 3, "元", "RN502")]
    public void RN501_and_RN502_find_counts_that_cannot_be(string kind, double count, string? unit, string rule)
        => Assert.Equal(rule, Assert.Single(new OutcomeCount { Kind = OutcomeKind.From(kind), Count = (decimal)count, Unit = unit }.Validate()).Rule.Id);

    [Theory]
    [InlineData("馆藏148家（其中，按环节分：借阅23家，典藏31家，采编94家；按区域分：东区17家、西区40家、港口51家）")]
    [InlineData("处理11人，其中科级干部5人、一般干部5人。")]                 // not all need be named
    [InlineData("共3225万元，其中中央资金2580万元，地方资金645万元。")]
    [InlineData("检查30家，其中查封设备12台、罚款40万元。")]                 // other units divide nothing
    [InlineData("其中3人、5人。")]
    public void RN503_accepts_parts_that_fit(string text) => Assert.DoesNotContain(new Measure { Text = text }.Validate(), finding => finding.Rule == Rules.PartsExceedSum);

    [Theory]
    [InlineData("馆藏148家（其中，按环节分：借阅23家，典藏31家，采编94家；按区域分：东区17家、西区40家、港口51家、南区53家）", "17+40+51+53", "161家")]
    [InlineData("对11人相关责任人作出处理，涉及退休干部5人、科级干部5人、职工2人。", "5+5+2", "12人")]
    [InlineData("资金59.835万元(其中,应收款53.16万元、投资6.75万元)", "53.16+6.75", "59.91万元")]
    public void RN503_adds_up_each_group_of_parts(string text, string parts, string sum)
    {
        var finding = Assert.Single(new Measure { Text = text }.Validate(), finding => finding.Rule == Rules.PartsExceedSum);

        Assert.Equal((parts, sum), (finding.Arguments[1], finding.Arguments[2]));
    }
}
