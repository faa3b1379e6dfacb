namespace Rectification.Import.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("一二", 2, 1, 3)]
    [InlineData("一\n二", 1, 1, 2)]
    [InlineData("一\n二", 2, 2, 1)]
    [InlineData("一\r\n二", 2, 1, 3)]
    [InlineData("一\r\n二", 3, 2, 1)]
    [InlineData("一\r二", 2, 2, 1)]
    [InlineData("一\r\r\n二", 2, 2, 1)]
    [InlineData("一\r", 2, 2, 1)]
    [InlineData("一\n", 2, 2, 1)]
    public void An_offset_has_a_line_and_a_column(string text, int offset, int line, int column)
        => Assert.Equal((line, column), new LineMap(text).GetPosition(offset));

    [Theory]
    [InlineData("", 1)]
    [InlineData("一", 1)]
    [InlineData("一\n\r\n\r", 4)]
    public void Lines_are_counted_as_an_editor_does(string text, int count) => Assert.Equal(count, new LineMap(text).Count);

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Offsets_outside_the_text_are_refused(int offset)
        => Assert.Throws<ArgumentOutOfRangeException>(nameof(offset), () => new LineMap("一二").GetPosition(offset));
}
