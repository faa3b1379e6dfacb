using Rectification.Core.Tests.Validation.Examples;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

/// <summary>A host's own rules on the direct path, as docs/validation.md shows them.</summary>
public class HostRuleTests
{
    private static readonly RuleDescriptor ShortTitle = new(
        "LIB01", "ShortTitle", FindingSeverity.Info, new("Title too short", "标题过短"), new("The title \"{0}\" is short.", "标题“{0}”过短。"));

    private static readonly RuleDescriptor NoSlang = new(
        "LIB02", "NoSlang", FindingSeverity.Warning, new("Slang", "口语"), new("\"{0}\" is slang.", "“{0}”是口语。"));

    private static readonly ValidationOptions Options = new() { AdditionalRules = [new ShortTitleRule(), new SlangRule()] };

    [Fact]
    public void A_host_s_rule_about_a_part_runs_with_those_of_the_library()
    {
        var finding = Assert.Single(SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "issues": [ { "title": "短", "measures": [ { "text": "已整改。" } ] } ] } ] }""").Validate(Options));

        Assert.Equal(("LIB01", "/aspects/0/issues/0/title", "标题“短”过短。"), (finding.Rule.Id, finding.Path, finding.GetMessage(new("zh"))));
    }

    [Fact]
    public void A_host_s_rule_about_words_looks_at_every_text()
        => Assert.Equal("/aspects/0/measures/0/text", Assert.Single(SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "measures": [ { "text": "搞定了。" } ] } ] }""").Validate(Options)).Path);

    [Fact]
    public void A_host_s_rule_places_what_it_finds_at_its_words()
    {
        var measure = new Measure { Marker = "一是", Text = "已经搞定。", Source = new(20, 7) };

        Assert.Equal(new SourceSpan(24, 1), Assert.Single(measure.Validate(Options)).Source);
    }

    [Fact]
    public void A_host_s_rule_knows_what_is_around_the_part()
    {
        var notice = new Notice { Aspects = [new() { Title = "某方面", Issues = [new() { Title = "某问题", Issues = [new() { Title = "短" }] }] }] };

        var finding = Assert.Single(notice.Validate(new() { Rules = new() { ["RN*"] = RuleLevel.Off }, AdditionalRules = [new DepthRule()] }));

        Assert.Equal(("/aspects/0/issues/0/issues/0", "2 0 某问题"), (finding.Path, finding.Arguments[0]));
    }

    [Fact]
    public void A_host_s_rule_is_switched_off_by_its_id_or_family()
    {
        var notice = SoundNotice.With("""{ "declared": null, "aspects": [ { "title": "某方面", "measures": [ { "text": "搞定了。" } ] } ] }""");

        Assert.Empty(notice.Validate(Options with { Rules = new() { ["LIBxx"] = RuleLevel.Off } }));
        Assert.Equal(FindingSeverity.Error, Assert.Single(notice.Validate(Options with { Rules = new() { ["LIB02"] = FindingSeverity.Error } })).Severity);
    }

    [Fact]
    public void A_host_s_rule_that_fails_is_named()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => SoundNotice.Notice.Validate(new() { AdditionalRules = [new FailingRule()] }));

        Assert.StartsWith("The rule LIB02 NoSlang failed at '", failure.Message, StringComparison.Ordinal);
        Assert.IsType<NotSupportedException>(failure.InnerException);
    }

    [Fact]
    public void A_host_s_rule_cannot_take_an_id_of_the_library()
    {
        var thief = new RuleDescriptor("RN201", "Mine", FindingSeverity.Info, new("", ""), new("", ""));
        var twin = new RuleDescriptor("LIB02", "Other", FindingSeverity.Info, new("", ""), new("", ""));

        Assert.Contains("RN201 Mine", Assert.Throws<InvalidOperationException>(() => new Notice().Validate(new() { AdditionalRules = [new NamedRule(thief)] })).Message, StringComparison.Ordinal);
        Assert.Contains("LIB02", Assert.Throws<InvalidOperationException>(() => new Notice().Validate(new() { AdditionalRules = [new SlangRule(), new NamedRule(twin)] })).Message, StringComparison.Ordinal);
    }

    private sealed class NamedRule(RuleDescriptor rule) : NoticeRule<Issue>(rule)
    {
        public override IEnumerable<Finding> Check(Issue part, NoticeNode node) => [];
    }

    private sealed class FailingRule() : NoticeRule<Issue>(NoSlang)
    {
        public override IEnumerable<Finding> Check(Issue part, NoticeNode node) => throw new NotSupportedException("Not today.");
    }

    private sealed class DepthRule() : NoticeRule<Issue>(NoSlang)
    {
        public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
            => node is { Parent.Part: Issue around, IssueDepth: > 1 } ? [node.NewFinding(NoSlang, null, [$"{node.IssueDepth} {node.Index} {around.Title}"])] : [];
    }

    private sealed class ShortTitleRule() : NoticeRule<Issue>(ShortTitle)
    {
        public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
            => part.Title.Length < 4 ? [node.NewFinding(ShortTitle, "title", [part.Title])] : [];
    }

    private sealed class SlangRule() : TextRule(NoSlang)
    {
        public override IEnumerable<Finding> Check(PartText text)
            => text.Words.IndexOf('搞', StringComparison.Ordinal) is var at and >= 0 ? [text.NewFinding(NoSlang, ["搞定"], at, 1)] : [];
    }
}
