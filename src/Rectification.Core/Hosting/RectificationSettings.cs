using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Rectification.Validation;

namespace Rectification.Hosting;

/// <summary>Fills the options from a section of the configuration.</summary>
internal sealed class RectificationSettings(IConfiguration section) : IConfigureOptions<RectificationOptions>
{
    private static readonly Dictionary<string, Action<RectificationOptions, IConfigurationSection>> Settings = new(StringComparer.Ordinal)
    {
        [nameof(RectificationOptions.Rules)] = static (options, rules) => SetRules(options.Rules, rules),
        [nameof(RectificationOptions.MaxIssueDepth)] = static (options, depth)
            => options.MaxIssueDepth = int.Parse(depth.Value ?? "", NumberStyles.None, CultureInfo.InvariantCulture),
    };

    public void Configure(RectificationOptions options) => ConfigurationTable.Apply(section, options, Settings);

    private static void SetRules(RuleSettings rules, IConfigurationSection section)
    {
        foreach (var rule in section.GetChildren())
        {
            rules[rule.Key] = RuleLevel.TryParse(rule.Value, out var level)
                ? level
                : throw new FormatException($"'{rule.Key}' is '{rule.Value}'; write off, info, warning or error.");
        }
    }
}
