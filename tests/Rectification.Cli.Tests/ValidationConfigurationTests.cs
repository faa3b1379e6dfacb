using Rectification.Cli.Settings;
using Rectification.Validation;

namespace Rectification.Cli.Tests;

public class ValidationConfigurationTests
{
    [Fact]
    public void A_configuration_is_read_with_comments_and_trailing_commas()
    {
        var configuration = ValidationConfiguration.Parse("""
            {
              // what we do not care about
              "rules": { "RN2xx": "off", "RN201": "info", },
              "maxIssueDepth": 6,
              "failOn": "warning",
              "baseline": "known.json",
            }
            """);

        var options = configuration.ApplyTo(ValidationOptions.Default);
        Assert.Equal(RuleLevel.Info, options.LevelOf(Rules.NumberingGap));
        Assert.Equal(RuleLevel.Off, options.LevelOf(Rules.EmptyAspect));
        Assert.Equal((6, RuleLevel.Warning, "known.json"), (options.MaxIssueDepth, configuration.FailOn!.Value, configuration.Baseline));
    }

    [Fact]
    public void What_a_configuration_does_not_say_stays()
    {
        var options = new ValidationOptions { MaxIssueDepth = 3, Rules = new() { ["RN101"] = RuleLevel.Off } };

        var changed = ValidationConfiguration.Parse("{}").ApplyTo(options);

        Assert.Equal((3, RuleLevel.Off), (changed.MaxIssueDepth, changed.LevelOf(Rules.TitleMissing)));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("[]", "")]
    [InlineData("""{ "rule": {} }""", "'rule'")]
    [InlineData("""{ "rules": { "RN299": "off" } }""", "RN299")]
    [InlineData("""{ "rules": { "RN201": "none" } }""", "none")]
    [InlineData("""{ "rules": { "RN201": 1 } }""", "")]
    [InlineData("""{ "maxIssueDepth": 0 }""", "maxIssueDepth")]
    [InlineData("""{ "maxIssueDepth": 1e9 }""", "")]
    public void A_wrong_configuration_is_refused_with_its_reason(string json, string named)
        => Assert.Contains(named, Assert.Throws<FormatException>(() => ValidationConfiguration.Parse(json)).Message, StringComparison.OrdinalIgnoreCase);
}
