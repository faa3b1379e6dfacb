using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class EnumerationTests
{
    [Theory]
    [InlineData("一是甲。二是乙。三是丙。", "一是 二是 三是")]
    [InlineData("一是甲：①子；②丑。二是乙：①寅；②卯。", "一是 二是")]
    [InlineData("①甲：一是子；二是丑。②乙。", "① ②")]
    [InlineData("一是甲：一是子；二是丑；三是寅。四是乙。", "一是")]
    [InlineData("一是甲。二是乙。二是丙。三是丁。", "一是 二是 二是 三是")]
    [InlineData("一是甲。三是丙。四是丁。", "一是 三是 四是")]
    [InlineData("一是甲。二是乙。五是丙。", "一是 二是")]
    [InlineData("前言。（1）甲；（2）乙。", "（1） （2）")]
    [InlineData("1.甲；2.乙；3.丙。", "1. 2. 3.")]
    [InlineData("一是甲。", "一是")]
    [InlineData("前言。一是甲。", "")]
    [InlineData("①甲。", "")]
    [InlineData("二是甲。三是乙。", "")]
    [InlineData("一方面修泵房。一是甲。二是乙。另一方面修闸门。三是丙。", "一是 二是 三是")]
    [InlineData("一方面修泵房。一是甲。二是乙。另一方面修闸门。一是丙。二是丁。", "一方面 另一方面")]
    [InlineData("甲乙丙。", "")]
    public void The_items_of_the_outermost_list_are_picked(string paragraph, string expected)
    {
        var text = Clean.Text(paragraph);
        var markers = InlineMarkers.Find(text, text.All());
        var items = new List<Marker>();
        Enumeration.Outermost(markers, 0, int.MaxValue, atStart: markers.Count > 0 && markers[0].Range.Start == 0, items);
        Assert.Equal(expected, string.Join(' ', items.Select(item => text.Write(item.Range))));
    }
}
