using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class NoiseFinderTests
{
    [Theory]
    [InlineData("【公众号：某某】", 8)]
    [InlineData("【资料整理 公 众 号：某  某】后文", 17)]
    [InlineData("【更多公文请看】", 8)]
    [InlineData("##paidbegin##后文", 13)]
    [InlineData("##end1##", 8)]
    [InlineData("【反馈问题】", 0)]
    [InlineData("【公众号：某某", 0)]
    [InlineData("##", 0)]
    [InlineData("####", 0)]
    [InlineData("#话题#", 0)]
    [InlineData("##整改##", 0)]
    [InlineData("##paid##", 8)]
    [InlineData("##paid", 0)]
    public void Noise_is_as_long_as_it_is(string text, int length) => Assert.Equal(length, NoiseFinder.LengthAt(text));

    [Fact]
    public void Brackets_far_apart_hold_no_watermark()
        => Assert.Equal(0, NoiseFinder.LengthAt($"【{new string('某', 90)}公众号】"));
}
