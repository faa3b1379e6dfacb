using Rectification.Validation.Text;

namespace Rectification.Core.Tests.Validation;

/// <summary>Whole numbers in prose.</summary>
public class NumberTextTests
{
    [Theory]
    [InlineData("3", 3)]
    [InlineData("１８", 18)]
    [InlineData("1８", 18)]
    [InlineData("十二", 12)]
    [InlineData("两", 2)]
    [InlineData("九", 9)]
    [InlineData("9", 9)]
    [InlineData("19", 19)]
    [InlineData("05", 5)]
    [InlineData("零", 0)]
    [InlineData("一百零五", 105)]
    [InlineData("123456789", 123456789)]
    public void A_number_is_read_in_each_script(string text, int expected)
    {
        Assert.True(NumberText.TryRead(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1234567890")]
    [InlineData("3十")]
    [InlineData("人")]
    [InlineData("3人")]
    public void What_is_no_number_is_not_read(string text) => Assert.False(NumberText.TryRead(text, out _));

    [Theory]
    [InlineData("共二十三人", 4, 1, 4)]
    [InlineData("共２３人", 3, 1, 3)]
    [InlineData("23人", 2, 0, 2)]
    [InlineData("三千五百人", 4, 0, 4)]
    [InlineData("共100人", 4, 1, 4)]
    [InlineData("共二〇人", 3, 1, 3)]
    [InlineData("共有人", 2, 2, 2)]
    public void A_number_runs_as_far_as_its_numerals(string text, int end, int start, int expectedEnd)
    {
        Assert.Equal(start, NumberText.StartOf(text, end));
        Assert.Equal(expectedEnd, NumberText.EndOf(text, start));
    }
}
