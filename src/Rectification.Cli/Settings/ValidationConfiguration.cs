using System.Text.Json;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>What a <c>.rectify.json</c> says about validation.</summary>
/// <remarks>
/// All members are optional; comments and trailing commas are allowed:
/// <code>{ "rules": { "RN2xx": "off", "RN201": "info" }, "maxIssueDepth": 6, "failOn": "warning", "baseline": "rectify-baseline.json" }</code>
/// Immutable but for <see cref="Rules"/>, which is the reader's own.
/// </remarks>
internal sealed record ValidationConfiguration
{
    /// <summary>The usual name of the file.</summary>
    public const string FileName = ".rectify.json";

    /// <summary>Severities and switches by rule id or family.</summary>
    public RuleSettings Rules { get; init; } = new();

    /// <summary>How many levels of issues may stand below an aspect.</summary>
    /// <value>Null where the file does not say.</value>
    public int? MaxIssueDepth { get; init; }

    /// <summary>The least severity that makes a run fail.</summary>
    /// <value>Null where the file does not say; <see cref="RuleLevel.Off"/> where nothing does.</value>
    public RuleLevel? FailOn { get; init; }

    /// <summary>The baseline file, relative to the configuration file.</summary>
    /// <value>Null where the file names none.</value>
    public string? Baseline { get; init; }

    /// <summary>Reads a configuration.</summary>
    /// <param name="json">The text of the file.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="FormatException">
    /// The text is not JSON, holds an unknown member, rule or level, or a value of the wrong type; the message names it in the language of
    /// the current UI culture.
    /// </exception>
    public static ValidationConfiguration Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.EnumerateObject().Aggregate(new ValidationConfiguration(), Read);
        }
        catch (JsonException exception)
        {
            throw Wrong($"The configuration is not JSON (line {exception.LineNumber + 1}).",
                $"配置不是有效的 JSON（第 {exception.LineNumber + 1} 行）。", exception);
        }
        catch (InvalidOperationException exception)
        {
            throw Wrong("The configuration holds a value of the wrong type.", "配置中有类型不符的值。", exception);
        }
    }

    /// <summary>The options this configuration makes of others.</summary>
    /// <param name="options">The options to begin with.</param>
    /// <returns>A changed copy; what the configuration does not say stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ValidationOptions ApplyTo(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rules = new RuleSettings(options.Rules);
        rules.Apply(Rules);
        return options with { Rules = rules, MaxIssueDepth = MaxIssueDepth ?? options.MaxIssueDepth };
    }

    private static ValidationConfiguration Read(ValidationConfiguration read, JsonProperty member) => member.Name switch
    {
        "rules" => read with { Rules = ReadRules(member.Value) },
        "maxIssueDepth" => read with { MaxIssueDepth = ReadDepth(member.Value) },
        "failOn" => read with { FailOn = ReadLevel(member) },
        "baseline" => read with { Baseline = member.Value.GetString() },
        _ => throw Wrong(
            $"The configuration has no member '{member.Name}'; there are rules, maxIssueDepth, failOn and baseline.",
            $"配置没有成员“{member.Name}”；可用的有 rules、maxIssueDepth、failOn 和 baseline。"),
    };

    private static int ReadDepth(JsonElement value)
        => value.TryGetInt32(out var depth) && depth is >= 1 and <= ValidationOptions.DeepestIssue
            ? depth
            : throw Wrong(
                $"'maxIssueDepth' is {value}; write a whole number from 1 to {ValidationOptions.DeepestIssue}.",
                $"“maxIssueDepth”为 {value}；请写 1 至 {ValidationOptions.DeepestIssue} 的整数。");

    private static RuleSettings ReadRules(JsonElement rules)
    {
        var settings = new RuleSettings();
        foreach (var rule in rules.EnumerateObject())
        {
            if (!RuleSettings.IsKnownKey(rule.Name))
            {
                throw Wrong(
                    $"There is no rule or family '{rule.Name}'; write an id such as RN201 or a family such as RN2xx.",
                    $"没有规则或规则族“{rule.Name}”；请写 RN201 这样的编号或 RN2xx 这样的规则族。");
            }

            settings[rule.Name] = ReadLevel(rule);
        }

        return settings;
    }

    private static RuleLevel ReadLevel(JsonProperty member)
        => RuleLevel.TryParse(member.Value.GetString(), out var level)
            ? level
            : throw Wrong(
                $"'{member.Name}' is '{member.Value}'; write off, info, warning or error.",
                $"“{member.Name}”为“{member.Value}”；请写 off、info、warning 或 error。");

    private static FormatException Wrong(string english, string chinese, Exception? inner = null)
        => new(new LocalizedText(english, chinese).For(), inner);
}
