using System.Text.Json;

namespace Rectification.Validation;

/// <summary>What a <c>.rectify.json</c> says about validation.</summary>
/// <remarks>
/// All members are optional; comments and trailing commas are allowed:
/// <code>{ "rules": { "RN2xx": "off", "RN201": "info" }, "maxIssueDepth": 6, "failOn": "warning", "baseline": "rectify-baseline.json" }</code>
/// Immutable but for <see cref="Rules"/>, which is the reader's own.
/// </remarks>
public sealed record ValidationConfiguration
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
    /// <exception cref="FormatException">The text is not JSON, holds an unknown member, rule or level, or a value of the wrong type; the message names it.</exception>
    public static ValidationConfiguration Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return document.RootElement.EnumerateObject().Aggregate(new ValidationConfiguration(), Read);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"The configuration cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The options this configuration makes of others.</summary>
    /// <param name="options">The options to begin with.</param>
    /// <returns>A changed copy; what the configuration does not say stays.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ValidationOptions ApplyTo(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var rules = options.Rules;
        rules.Apply(Rules);
        return options with { Rules = rules, MaxIssueDepth = MaxIssueDepth ?? options.MaxIssueDepth };
    }

    private static ValidationConfiguration Read(ValidationConfiguration read, JsonProperty member) => member.Name switch
    {
        "rules" => read with { Rules = ReadRules(member.Value) },
        "maxIssueDepth" => read with { MaxIssueDepth = ReadDepth(member.Value) },
        "failOn" => read with { FailOn = ReadLevel(member) },
        "baseline" => read with { Baseline = member.Value.GetString() },
        _ => throw new FormatException($"The configuration has no member '{member.Name}'; there are rules, maxIssueDepth, failOn and baseline."),
    };

    private static int ReadDepth(JsonElement value)
        => value.TryGetInt32(out var depth) && depth is >= 1 and <= ValidationOptions.DeepestIssue
            ? depth
            : throw new FormatException($"'maxIssueDepth' is {value}; write a whole number from 1 to {Engine.Invariant.Text(ValidationOptions.DeepestIssue)}.");

    private static RuleSettings ReadRules(JsonElement rules)
    {
        var settings = new RuleSettings();
        foreach (var rule in rules.EnumerateObject())
            settings[rule.Name] = ReadLevel(rule);
        return settings;
    }

    private static RuleLevel ReadLevel(JsonProperty member)
        => RuleLevel.TryParse(member.Value.GetString(), out var level)
            ? level
            : throw new FormatException($"'{member.Name}' is '{member.Value}'; write off, info, warning or error.");
}
