using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Rectification.Hosting;

namespace Rectification.Import.Hosting;

/// <summary>Fills the options from a section of the configuration.</summary>
internal sealed class ImportSettings(IConfiguration section) : IConfigureOptions<RectificationImportOptions>
{
    private static readonly Dictionary<string, Action<RectificationImportOptions, IConfigurationSection>> Settings =
        new(StringComparer.Ordinal)
    {
        [nameof(RectificationImportOptions.MaxLength)] = static (options, setting)
            => options.MaxLength = int.Parse(setting.Value ?? "", NumberStyles.None, CultureInfo.InvariantCulture),
        [nameof(RectificationImportOptions.Trace)] = static (options, setting) => options.Trace = bool.Parse(setting.Value ?? ""),
        [nameof(RectificationImportOptions.ReadOtherNatures)] = static (options, setting)
            => options.ReadOtherNatures = bool.Parse(setting.Value ?? ""),
    };

    public void Configure(RectificationImportOptions options) => ConfigurationTable.Apply(section, options, Settings);
}
