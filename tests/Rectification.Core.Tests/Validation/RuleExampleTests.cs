using Rectification.Core.Tests.Validation.Examples;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>Runs the examples that docs/rules.md shows.</summary>
public class RuleExampleTests
{
    public static TheoryData<string> Ids => [.. RuleExamples.All.Where(example => !example.IsAboutText).Select(example => example.Rule.Id)];

    [Fact]
    public void The_sound_notice_has_no_finding() => Assert.Empty(SoundNotice.Notice.Validate());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_failing_example_is_found_where_the_example_says(string id)
    {
        var example = Find(id);

        var finding = Assert.Single(SoundNotice.With(example.Failing).Validate(), finding => finding.Rule == example.Rule && finding.Path == example.Path);

        Assert.Equal(example.Rule.DefaultSeverity, finding.Severity);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_passing_example_is_silent(string id)
        => Assert.DoesNotContain(SoundNotice.With(Find(id).Passing).Validate(), finding => finding.Rule.Id == id);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_finding_fills_every_place_of_its_messages(string id)
    {
        var finding = SoundNotice.With(Find(id).Failing).Validate().First(finding => finding.Rule.Id == id);

        foreach (var culture in new[] { "en", "zh-CN" })
        {
            var message = finding.GetMessage(new(culture));
            Assert.DoesNotContain('{', message);
            Assert.DoesNotContain('}', message);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_that_is_off_is_silent(string id)
    {
        var off = new ValidationOptions { Rules = new() { [id] = RuleLevel.Off } };

        Assert.DoesNotContain(SoundNotice.With(Find(id).Failing).Validate(off), finding => finding.Rule.Id == id);
    }

    [Fact]
    public void Every_rule_of_validation_and_import_has_an_example()
        => Assert.Equal(Rules.All.Where(rule => rule.Family != "RN9xx").Select(rule => rule.Id), RuleExamples.All.Select(example => example.Rule.Id).Order(StringComparer.Ordinal));

    private static RuleExample Find(string id) => RuleExamples.All.Single(example => example.Rule.Id == id);
}
