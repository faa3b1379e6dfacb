using Rectification.Core.Tests.Validation.Examples;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>A host's own rules on the direct path, as docs/validation.md shows them.</summary>
public class HostRuleTests
{
    private static readonly RuleDescriptor ShortTitle = new(
        "LIB01", "ShortTitle", Severity.Info, new("Title too short", "标题过短"), new("The title \"{0}\" is short.", "标题“{0}”过短。"));

    private static readonly RuleDescriptor NoSlang = new(
        "LIB02", "NoSlang", Severity.Warning, new("Slang", "口语"), new("\"{0}\" is slang.", "“{0}”是口语。"));

    private static readonly ValidationOptions Options = new() { AdditionalRules = [new ShortTitleRule(), new SlangRule()] };

    [Fact]
    public void A_host_s_rule_about_a_part_runs_with_those_of_the_library()
    {
        var finding = Assert.Single(SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "issues": [ { "title": "短", "measures": [ { "text": "已整改。" } ] } ] } ] }""").Validate(Options));

        Assert.Equal(("LIB01", "/aspects/0/issues/0/title", "标题“短”过短。"), (finding.Rule.Id, finding.Path, finding.GetMessage(new("zh"))));
    }

    [Fact]
    public void A_host_s_rule_about_words_is_woken_by_its_characters()
        => Assert.Equal("/aspects/0/measures/0/text", Assert.Single(SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "measures": [ { "text": "搞定了。" } ] } ] }""").Validate(Options)).Path);

    [Theory]
    [InlineData("搞")]
    [InlineData("措")]
    [InlineData("。")]
    [InlineData("，")]
    [InlineData("“")]
    [InlineData("、")]
    [InlineData("7")]
    [InlineData("z")]
    public void A_host_s_rule_about_words_is_woken_by_any_character_wherever_it_stands(string trigger)
    {
        var options = new ValidationOptions { Rules = new() { ["*"] = RuleLevel.Off, ["LIB02"] = Severity.Warning }, AdditionalRules = [new SlangRule(trigger)] };
        foreach (var length in (int[])[1, 7, 8, 15, 16, 17, 63, 64, 65, 130])
        {
            var plain = new string('文', length);
            Assert.Empty(new Measure { Text = plain }.Validate(options));
            for (var at = 0; at < length; at++)
                Assert.Single(new Measure { Text = plain.Remove(at, 1).Insert(at, trigger) }.Validate(options));
        }
    }

    [Fact]
    public void A_host_s_rule_about_words_that_names_no_characters_looks_at_every_text()
        => Assert.Single(new Measure { Text = "文" }.Validate(new() { Rules = new() { ["RN*"] = RuleLevel.Off }, AdditionalRules = [new SlangRule("")] }));

    [Fact]
    public void A_host_s_rule_is_switched_off_by_its_id_or_family()
    {
        var notice = SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "measures": [ { "text": "搞定了。" } ] } ] }""");

        Assert.Empty(notice.Validate(Options with { Rules = new() { ["LIBxx"] = RuleLevel.Off } }));
        Assert.Equal(Severity.Error, Assert.Single(notice.Validate(Options with { Rules = new() { ["LIB02"] = Severity.Error } })).Severity);
    }

    private sealed class ShortTitleRule() : NoticeRule<Issue>(ShortTitle)
    {
        public override void Check(Issue part, RuleContext context)
        {
            if (part.Title.Length < 4)
                context.Report(ShortTitle, "title", [part.Title]);
        }
    }

    private sealed class SlangRule(string triggers = "搞") : TextRule(triggers, NoSlang)
    {
        public override void Check(string text, RuleContext context) => context.Report(NoSlang, null, ["搞定"]);
    }
}
