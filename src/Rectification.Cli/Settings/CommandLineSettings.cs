using Rectification.Cli.Commands;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>What the command line says about checking; it wins over any file.</summary>
internal sealed record CommandLineSettings
{
    /// <summary>The configuration file; null to look for the nearest <c>.rectify.json</c>.</summary>
    public string? Config { get; init; }

    /// <summary>Rules that were set one by one.</summary>
    public RuleSettings Rules { get; init; } = new();

    /// <summary>The level that makes the run fail; null where the command line does not say.</summary>
    public RuleLevel? FailOn { get; init; }

    /// <summary>The file of known findings; null where the command line names none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Whether known findings are reported all the same, because a new baseline is being written.</summary>
    public bool IgnoresBaselines { get; init; }

    /// <summary>Reads assignments such as <c>RN201=off</c>.</summary>
    /// <exception cref="UsageException">There is no such rule or no such level.</exception>
    public static RuleSettings ReadRules(IEnumerable<string> assignments, Messages messages)
    {
        var settings = new RuleSettings();
        foreach (var assignment in assignments)
        {
            var (key, level) = assignment.Split('=', 2) is [var left, var right] ? (left, right) : (assignment, "");
            if (!RuleSettings.IsKnownKey(key))
                throw new UsageException(messages.UnknownRule(key));
            if (!RuleLevel.TryParse(level, out var parsed))
                throw new UsageException(messages.UnknownLevel(key, level));
            settings[key] = parsed;
        }

        return settings;
    }
}
