using Rectification.Cli.Commands;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>One setting, wherever it was written: a rule or a family, and how much its findings matter.</summary>
internal static class RuleSetting
{
    /// <summary>Adds a setting, or says what is wrong with it.</summary>
    /// <exception cref="UsageException">There is no such rule or no such level.</exception>
    public static void Apply(RuleSettings settings, string key, string? level, string where, Messages messages)
    {
        if (!RuleSettings.IsKnownKey(key))
            throw new UsageException(messages.UnknownRule(where, key));
        if (!RuleLevel.TryParse(level, out var parsed))
            throw new UsageException(messages.UnknownLevel(where, key, level ?? ""));
        settings[key] = parsed;
    }

    /// <summary>Adds what the command line says: <c>RN201=off</c>.</summary>
    /// <exception cref="UsageException">It says something that has no meaning.</exception>
    public static void Apply(RuleSettings settings, string assignment, Messages messages)
    {
        var parts = assignment.Split('=', 2);
        Apply(settings, parts[0], parts.Length > 1 ? parts[1] : null, CommonOptions.RuleName, messages);
    }
}
