using Microsoft.Extensions.Configuration;

namespace Rectification.Hosting;

/// <summary>Sets options from a section of a host's configuration by a table of settings, without reflection.</summary>
/// <remarks>Compiled into each package that has options.</remarks>
internal static class ConfigurationTable
{
    /// <summary>
    /// Applies each setting of a section; one that the table does not know fails, for a misspelt name would be ignored for years.
    /// </summary>
    /// <exception cref="InvalidOperationException">
    /// A setting has an unknown name or an impossible value; the message gives its whole path.
    /// </exception>
    public static void Apply<TOptions>(IConfiguration section, TOptions options,
        IReadOnlyDictionary<string, Action<TOptions, IConfigurationSection>> settings)
    {
        foreach (var setting in section.GetChildren())
        {
            var apply = settings.FirstOrDefault(known => known.Key.Equals(setting.Key, StringComparison.OrdinalIgnoreCase)).Value
                ?? throw new InvalidOperationException(
                    $"The configuration has a setting '{setting.Path}' that there is none of; there are {string.Join(", ", settings.Keys)}.");
            try
            {
                apply(options, setting);
            }
            catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
            {
                throw new InvalidOperationException(
                    $"The configuration setting '{setting.Path}' cannot be '{setting.Value}': {ArgumentMessage.Of(exception)}", exception);
            }
        }
    }
}
