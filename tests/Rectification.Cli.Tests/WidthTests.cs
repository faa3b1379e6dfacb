using System.Text.RegularExpressions;

namespace Rectification.Cli.Tests;

public sealed partial class WidthTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, int, int> Shapes => new()
    {
        { "en", 1, 0 }, { "zh", 1, 0 }, { "en", 3, 0 }, { "zh", 3, 0 }, { "en", 5, 10 }, { "zh", 5, 10 }, { "en", 12, 2 }, { "zh", 40, 0 },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Every_finding_is_shown_at_every_width(string language, int levels, int before)
    {
        var path = _folder.Write("deep.json", DeepNotice.Json(levels, before));
        var told = (await Tool.RunAsync("validate", path, "--format", "json", "--lang", language)).Json[0].GetProperty("findings").EnumerateArray()
            .Select(finding => Letters(finding.GetProperty("rule").GetString() + finding.GetProperty("path").GetString() + finding.GetProperty("message").GetString()))
            .ToList();

        Assert.NotEmpty(told);
        for (var width = 1; width <= 300; width++)
        {
            var run = await Tool.RunOnTerminalAsync(width, "validate", path, "--lang", language);
            var shown = Letters(run.Output);
            Assert.All(told, finding => Assert.Contains(finding, shown, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Every_summary_ends_at_every_width(string language)
    {
        for (var width = 1; width <= 300; width++)
        {
            Assert.Contains("RN201", (await Tool.RunOnTerminalAsync(width, "import", Fixture.QuickStartPath, "--lang", language)).Output, StringComparison.Ordinal);
            Assert.NotEmpty((await Tool.RunOnTerminalAsync(width, "import", Fixture.QuickStartPath, Fixture.PathOf("two-levels"), "--lang", language)).Output);
            Assert.NotEmpty((await Tool.RunOnTerminalAsync(width, "rules", "--lang", language)).Output);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task An_explanation_ends_at_every_width(string language)
    {
        for (var width = 1; width <= 300; width += 3)
        {
            var run = await Tool.RunOnTerminalAsync(width, "import", Fixture.PathOf("two-levels"), "--explain", "--lang", language);
            Assert.NotEmpty(run.Output);
        }
    }

    [Theory]
    [InlineData(40)]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(200)]
    public async Task No_line_is_wider_than_the_terminal(int width)
    {
        var run = await Tool.RunOnTerminalAsync(width, "import", Fixture.QuickStartPath, "--explain");

        Assert.All(StyleSequence().Replace(run.Output, "").Split('\n'), line => Assert.InRange(TextCells.Of(line), 0, width));
    }

    // Borders, blanks and breaks are a matter of width; the words are not.
    private static string Letters(string text) => string.Concat(StyleSequence().Replace(text, "").Where(character => char.IsLetterOrDigit(character) || (char.IsPunctuation(character) && character != '·')));

    [GeneratedRegex(@"\u001b\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSequence();
}
