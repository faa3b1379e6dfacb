using Rectification.Import.Lines;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Lines;

public class LineFactsTests
{
    private const string Lines = "1.泵房漏水\n整改措施：换管。\n（1）整改措施：除锈。";

    [Fact]
    public void A_line_has_its_number_its_label_and_the_label_behind_its_number()
    {
        using var text = LineFacts.Recognise(Clean.Text(Lines));

        Assert.True(LineFacts.TryMarker(text, text.Lines[0], out var number));
        Assert.True(LineFacts.TryLabel(text, text.Lines[1].Range, out var label));
        Assert.True(LineFacts.TryMarker(text, text.Lines[2], out var second));
        Assert.True(LineFacts.TryLabel(text, text.Lines[2].Range.From(second.Range.End), out var behind));

        Assert.Equal((MarkerStyle.ArabicDot, LabelKind.Measures, LabelKind.Measures), (number.Style, label.Kind, behind.Kind));
        Assert.False(LineFacts.TryMarker(text, text.Lines[1], out _));
        Assert.False(LineFacts.TryLabel(text, text.Lines[0].Range, out _));
    }

    [Fact]
    public void Words_that_end_inside_a_line_are_recognised_when_asked_for()
    {
        using var text = LineFacts.Recognise(Clean.Text(Lines));
        var line = text.Lines[1].Range;

        Assert.True(LineFacts.TryLabel(text, line.To(line.Start + 5), out var label));
        Assert.Equal(line.Start + 5, label.Range.End);
        Assert.False(LineFacts.TryLabel(text, line.From(line.Start + 5), out _));
    }
}
