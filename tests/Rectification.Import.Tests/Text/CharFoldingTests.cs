using Rectification.Import.Text;

namespace Rectification.Import.Tests.Text;

public class CharFoldingTests
{
    [Theory]
    [InlineData("０１２９ＡＺａｚ", "0129AZaz")]
    [InlineData(",;:?!()", "，；：？！（）")]
    [InlineData("，；：？！（）", "，；：？！（）")]
    [InlineData("．﹒", "..")]
    [InlineData("[]［］〔〕", "〔〕〔〕〔〕")]
    [InlineData("－–—―", "----")]
    [InlineData("「」『』", "“”“”")]
    [InlineData("｡", "。")]
    [InlineData("○◯〇", "〇〇〇")]
    [InlineData("％＠", "%@")]
    [InlineData("某①（一）", "某①（一）")]
    public void Characters_written_in_several_forms_have_one(string written, string folded)
        => Assert.Equal(folded, string.Concat(written.Select(CharFolding.Fold)));

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (var i = 0; i <= char.MaxValue; i++)
            Assert.Equal(CharFolding.Fold((char)i), CharFolding.Fold(CharFolding.Fold((char)i)));
    }

    [Theory]
    [InlineData('\u200B', true)]
    [InlineData('\u00AD', true)]
    [InlineData('\uFEFF', true)]
    [InlineData('\u200F', true)]
    [InlineData('\0', true)]
    [InlineData('\n', false)]
    [InlineData('\t', false)]
    [InlineData('\u3000', false)]
    [InlineData('某', false)]
    public void What_has_no_width_and_no_meaning_is_invisible(char character, bool expected)
        => Assert.Equal(expected, CharFolding.IsInvisible(character));
}
