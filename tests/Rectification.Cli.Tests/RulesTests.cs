using Rectification.Validation;

namespace Rectification.Cli.Tests;

public sealed class RulesTests
{
    [Fact]
    public async Task Rules_lists_the_whole_catalogue_as_json()
    {
        var rules = (await Tool.RunAsync("rules", "--format", "json")).Json;

        Assert.Equal(Rules.All.Select(rule => rule.Id), rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Rules_speaks_chinese_where_it_is_asked_to()
    {
        var run = await Tool.RunAsync("rules", "--lang", "zh");

        Assert.Contains(Rules.All[0].GetTitle(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), run.Output, StringComparison.Ordinal);
    }
}
