using System.ComponentModel;
using System.Text.Json;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

/// <summary>Kinds, dates and lists in a host's own types, forms and dictionaries.</summary>
public class HostFormTests
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Theory]
    [InlineData("completed", "completed")]
    [InlineData(" Completed ", "completed")]
    [InlineData("later", "later")]
    public void A_kind_is_parsed_as_people_write_it(string text, string value)
    {
        Assert.Equal(value, Parse<Progress>(text).Value);
        Assert.Equal(value, ((Progress)TypeDescriptor.GetConverter(typeof(Progress)).ConvertFromInvariantString(text)!).Value);
    }

    [Fact]
    public void An_empty_text_is_no_kind()
    {
        Assert.False(Progress.TryParse(" ", null, out _));
        Assert.Throws<FormatException>(() => Progress.Parse("", null));
    }

    [Fact]
    public void A_kind_can_be_switched_on()
        => Assert.Equal("done", Progress.Completed.Value switch { Progress.CompletedValue or Progress.ClosedValue => "done", _ => "open" });

    [Fact]
    public void A_type_converter_writes_the_wire_form()
    {
        Assert.Equal("money", TypeDescriptor.GetConverter(typeof(OutcomeKind)).ConvertToInvariantString(OutcomeKind.Money));
        Assert.Equal("2024-07", TypeDescriptor.GetConverter(typeof(PartialDate)).ConvertToInvariantString(new PartialDate(2024, 7)));
        Assert.Equal(new PartialDate(2024), TypeDescriptor.GetConverter(typeof(PartialDate)).ConvertFromInvariantString("2024"));
    }

    [Fact]
    public void Kinds_and_dates_are_keys_of_dictionaries()
    {
        var byProgress = new Dictionary<Progress, Dictionary<PartialDate, int>> { [Progress.Completed] = new() { [new(2024, 7)] = 3 } };

        var json = JsonSerializer.Serialize(byProgress, Web);
        Assert.Equal("""{"completed":{"2024-07":3}}""", json);
        Assert.Equal(3, JsonSerializer.Deserialize<Dictionary<Progress, Dictionary<PartialDate, int>>>(json, Web)![Progress.Completed][new(2024, 7)]);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<PartialDate, int>>("""{"July":1}""", Web));
    }

    [Fact]
    public void A_list_is_read_and_written_in_a_type_of_the_host()
    {
        var ledger = new Ledger(["甲", "乙"], [new() { Title = "学习不够" }], [1, 2]);

        Assert.Equal(ledger, JsonSerializer.Deserialize<Ledger>(JsonSerializer.Serialize(ledger, Web), Web));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("[null]"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ValueList<string>>("{}"));
    }

    [Theory]
    [InlineData("2024年", "2024")]
    [InlineData("2024年7月", "2024-07")]
    [InlineData("2024年07月12日", "2024-07-12")]
    [InlineData("2024年7月12号", "2024-07-12")]
    [InlineData("2024年2月30日", null)]
    [InlineData("2024年13月", null)]
    [InlineData("7月12日", null)]
    [InlineData("2024年7月12", null)]
    [InlineData("2024年7月12日。", null)]
    [InlineData("", null)]
    public void A_date_is_read_in_the_Chinese_form(string text, string? date)
        => Assert.Equal(date, PartialDate.TryParseChinese(text, out var read) ? read.ToString() : null);

    [Theory]
    [InlineData("2024", "2024年")]
    [InlineData("2024-07", "2024年7月")]
    [InlineData("2024-11-12", "2024年11月12日")]
    public void A_date_is_written_in_the_Chinese_form(string date, string text) => Assert.Equal(text, PartialDate.Parse(date, null).ToString("zh", null));

    [Fact]
    public void A_format_is_honoured_or_refused()
    {
        Assert.Equal("2024-07", $"{new PartialDate(2024, 7):O}");
        Assert.Throws<FormatException>(() => new PartialDate(2024, 7).ToString("yyyy", null));
        Assert.Throws<FormatException>(() => $"{new PartialDate(2024, 7):X}");
    }

    [Fact]
    public void A_day_becomes_a_DateOnly_and_a_month_does_not()
    {
        Assert.True(new PartialDate(2024, 7, 12).TryToDateOnly(out var day));
        Assert.Equal(new DateOnly(2024, 7, 12), day);
        Assert.False(new PartialDate(2024, 7).TryToDateOnly(out _));
    }

    private static T Parse<T>(string text)
        where T : IParsable<T>
        => T.Parse(text, null);

    private sealed record Ledger(ValueList<string> Names, ValueList<Issue> Issues, ValueList<int> Numbers);
}
