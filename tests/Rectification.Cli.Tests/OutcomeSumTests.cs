namespace Rectification.Cli.Tests;

public sealed class OutcomeSumTests
{
    [Theory]
    [InlineData("""[{"kind":"money","count":79000000000000000000000000000,"unit":"亿元"}]""", "7.9E+36 元")]
    [InlineData("""[{"kind":"talk","count":79000000000000000000000000000,"unit":"人次"},{"kind":"talk","count":1000000000000000000000000000,"unit":"人次"}]""", "8E+28 人次")]
    [InlineData("""[{"kind":"money","count":1.5,"unit":"万元"},{"kind":"money","count":5,"unit":"元"}]""", "15,005 元")]
    public async Task A_sum_of_any_size_is_shown(string outcomes, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await Tool.RunAsync("validate", folder.Write("n.json", $$"""{"schemaVersion":"1.0","outcomes":{{outcomes}} }"""));

        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }
}
