using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class RuleSettingsTests
{
    [Fact]
    public void An_id_beats_its_family_whatever_the_order()
    {
        var settings = new RuleSettings { ["RN201"] = FindingSeverity.Error, ["RN2xx"] = RuleLevel.Off, ["*"] = FindingSeverity.Info };

        Assert.Equal(RuleLevel.Error, settings.LevelOf(Rules.NumberingGap));
        Assert.Equal(RuleLevel.Off, settings.LevelOf(Rules.EmptyAspect));
        Assert.Equal(RuleLevel.Info, settings.LevelOf(Rules.TitleMissing));
    }

    [Fact]
    public void A_rule_without_a_setting_keeps_its_default()
        => Assert.All(Rules.All, rule => Assert.Equal(rule.DefaultSeverity, new RuleSettings().LevelOf(rule).Severity));

    [Theory]
    [InlineData("RN2xx")]
    [InlineData("rn2XX")]
    [InlineData("RN2*")]
    [InlineData(" RN2* ")]
    public void A_family_is_written_in_two_ways_and_any_case(string key)
        => Assert.Equal(RuleLevel.Off, new RuleSettings { [key] = RuleLevel.Off }.LevelOf(Rules.NumberingGap));

    [Theory]
    [InlineData("RN299")]
    [InlineData("RN0xx")]
    [InlineData("NumberngGap")]
    [InlineData("")]
    [InlineData(null)]
    public void A_key_that_fits_no_rule_is_refused(string? key) => Assert.ThrowsAny<ArgumentException>(() => new RuleSettings { [key!] = RuleLevel.Off });

    [Fact]
    public void A_key_that_fits_no_rule_is_named_with_what_to_write_instead()
        => Assert.Contains("no rule or family 'RN299'; write an id such as RN201", Assert.Throws<ArgumentException>("key", () => new RuleSettings { ["RN299"] = RuleLevel.Off }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_pair_is_held_and_removed_with_its_level_only()
    {
        ICollection<KeyValuePair<string, RuleLevel>> settings = new RuleSettings { ["RN201"] = RuleLevel.Off };

        Assert.DoesNotContain(new("RN201", RuleLevel.Error), settings);
        Assert.False(settings.Remove(new("RN201", RuleLevel.Error)));
        Assert.Contains(new("RN201", RuleLevel.Off), settings);
        Assert.True(settings.Remove(new("RN201", RuleLevel.Off)));
        Assert.Empty(settings);
    }

    [Fact]
    public void Nothing_in_the_place_of_a_rule_or_of_settings_is_named()
    {
        var settings = new RuleSettings();

        Assert.Throws<ArgumentNullException>("other", () => new RuleSettings(null!));
        Assert.Throws<ArgumentNullException>("other", () => settings.Apply(null!));
        Assert.Throws<ArgumentNullException>("key", () => settings[(string)null!]);
        Assert.Throws<ArgumentNullException>("key", () => settings.Add(null!, RuleLevel.Off));
        Assert.Throws<ArgumentNullException>("rule", () => settings.LevelOf(null!));
        Assert.Throws<ArgumentNullException>("rule", () => settings[(RuleDescriptor)null!]);
        Assert.Throws<ArgumentNullException>("rule", () => settings[(RuleDescriptor)null!] = RuleLevel.Off);
    }

    [Fact]
    public void Options_take_a_copy_of_the_settings()
    {
        var settings = new RuleSettings { ["RN101"] = RuleLevel.Off };
        var options = new ValidationOptions { Rules = settings };
        settings["RN101"] = RuleLevel.Error;

        Assert.Equal(RuleLevel.Off, options.LevelOf(Rules.TitleMissing));
    }

    [Fact]
    public void A_rule_is_set_by_descriptor_id_name_or_family()
        => Assert.All<RuleSettings>(
            [
                new() { [Rules.NumberingGap] = RuleLevel.Off },
                new() { ["RN201"] = RuleLevel.Off },
                new() { ["NumberingGap"] = RuleLevel.Off },
                new() { ["numberinggap"] = RuleLevel.Off },
                new() { ["RN2xx"] = RuleLevel.Off },
            ],
            settings => Assert.Equal(RuleLevel.Off, settings.LevelOf(Rules.NumberingGap)));

    [Fact]
    public void Settings_of_options_throw_where_they_are_changed()
    {
        var options = new ValidationOptions();

        Assert.Throws<InvalidOperationException>(() => options.Rules["RN201"] = RuleLevel.Off);
        Assert.Throws<InvalidOperationException>(() => new ValidationOptions { Rules = { ["RN201"] = RuleLevel.Off } });
        Assert.Throws<InvalidOperationException>(() => ValidationOptions.Default.Rules.Clear());
        Assert.True(options.Rules.IsReadOnly);
    }

    [Fact]
    public void Options_that_say_the_same_are_equal_before_and_after_use()
    {
        var options = new ValidationOptions { Rules = new() { ["RN201"] = RuleLevel.Off } };
        var same = new ValidationOptions { Rules = new() { [Rules.NumberingGap] = RuleLevel.Off } };
        new Notice().Validate(options);

        Assert.Equal(same, options);
        Assert.Equal(same.GetHashCode(), options.GetHashCode());
        Assert.NotEqual(same, new());
    }

    [Fact]
    public void A_key_of_no_rule_at_all_is_refused_when_the_options_are_used()
        => Assert.Contains("'N201'", Assert.Throws<InvalidOperationException>(() => new Notice().Validate(new() { Rules = new() { ["N201"] = RuleLevel.Off } })).Message, StringComparison.Ordinal);

    [Fact]
    public void A_changed_copy_of_used_options_has_rules_of_its_own()
    {
        var options = ValidationOptions.Default;
        var notice = new Notice();
        Assert.Contains(notice.Validate(options), finding => finding.Rule == Rules.TitleMissing);

        Assert.DoesNotContain(notice.Validate(options with { Rules = new() { ["RN101"] = RuleLevel.Off } }), finding => finding.Rule == Rules.TitleMissing);
    }

    [Theory]
    [InlineData("off", false, null)]
    [InlineData("Info", true, FindingSeverity.Info)]
    [InlineData("WARNING", true, FindingSeverity.Warning)]
    [InlineData("error", true, FindingSeverity.Error)]
    public void A_level_is_read_by_its_name_and_written_back(string text, bool isOn, FindingSeverity? severity)
    {
        Assert.True(RuleLevel.TryParse(text, out var level));
        Assert.Equal((isOn, severity, text.ToLowerInvariant()), (level.IsOn, level.Severity, level.ToString()));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("")]
    [InlineData(null)]
    public void Another_name_is_no_level(string? text) => Assert.False(RuleLevel.TryParse(text, out _));
}
