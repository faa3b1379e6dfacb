using Rectification.Fuzz.Inputs;
using Rectification.Import.Text;

namespace Rectification.Fuzz.Sweeps;

/// <summary>That the sweeps go on covering what the import learns.</summary>
public class CompletenessTests
{
    [Fact]
    public void Every_style_of_marker_is_swept()
        => Assert.Equal(Enum.GetValues<MarkerStyle>().Except([MarkerStyle.None, MarkerStyle.BarePart, MarkerStyle.Own]), OddPieces.Markers.Keys.Order());

    [Theory]
    [InlineData("整改措施")]
    [InlineData("责任单位")]
    [InlineData("联系电话")]
    [InlineData("公众号")]
    [InlineData("上半年")]
    [InlineData("办结")]
    public void Words_are_found_in_tables_of_every_shape(string word) => Assert.Contains(word, WordTables.All);
}
