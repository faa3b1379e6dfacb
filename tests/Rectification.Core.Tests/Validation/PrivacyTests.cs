using System.Globalization;
using Rectification.Validation;
using Rectification.Privacy.Recognition;

namespace Rectification.Core.Tests.Validation;

public class PrivacyTests
{
    [Theory]
    [InlineData("110101199003070070", true)]
    [InlineData("110101199003070071", false)]              // check character
    [InlineData("110101199002300079", false)]              // 30 February
    [InlineData("11010119900307007", false)]
    [InlineData("11010119900307007x", false)]
    public void RN801_knows_an_identity_number_by_its_check_character(string text, bool isOne) => Assert.Equal(isOne, IdentityNumber.IsOne(text));

    [Fact]
    public void RN801_and_RN802_never_show_what_they_found()
    {
        const string text = "联系人13900001234，身份证110101199003070070，邮箱zhangsan@example.cn。";
        var findings = new Measure { Text = text }.Validate();

        Assert.Equal(["RN801", "RN802", "RN802"], findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => Assert.DoesNotMatch("0000|19900307|hangsan", finding.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("项目编号139000012345678901234")]
    [InlineData("2023年投入10000000000元")]
    [InlineData("金额12345678901元")]
    public void RN802_leaves_other_long_numbers_alone(string text) => Assert.Empty(new Measure { Text = text }.Validate());

    [Fact]
    public void Long_runs_of_digits_are_found_wherever_they_stand()
    {
        for (var before = 0; before < 40; before++)
        {
            var text = new string('字', before) + "13900001234" + new string('字', 40 - before);
            Assert.Equal((before, 11), DigitRuns.Next(text, 0));
        }
    }

    [Fact]
    public void RN802_shows_the_first_letter_and_the_host_of_an_address_only()
        => Assert.Equal(
            ["email", "z***@b.example"],
            Assert.Single(new Issue { Title = "学习不够", Measures = [new() { Text = "请联系zhang@b.example报名。" }] }.Validate(), static finding => finding.Rule == Rules.PrivateContact).Arguments);
}
