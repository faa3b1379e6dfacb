using System.Text.Json;
using Rectification.Cli.Commands;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>One <c>.rectify.json</c>: <c>{ "rules": { "RN201": "info", "RN7xx": "off" } }</c>. Comments and trailing commas are allowed.</summary>
internal static class RuleFile
{
    /// <summary>The name that is looked for.</summary>
    public const string Name = ".rectify.json";

    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads the settings of a file.</summary>
    /// <exception cref="UsageException">The file cannot be read, or says something that has no meaning.</exception>
    public static RuleSettings Read(string path, Messages messages)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), Lenient);
            return Read(document.RootElement, path, messages);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new UsageException(messages.CannotRead(path, exception.Message));
        }
    }

    private static RuleSettings Read(JsonElement root, string path, Messages messages)
    {
        var settings = new RuleSettings();
        if (root.ValueKind != JsonValueKind.Object)
            throw new UsageException(messages.CannotRead(path, messages.SettingsAreAnObject));
        foreach (var member in root.EnumerateObject())
        {
            if (member.Name != "rules" || member.Value.ValueKind != JsonValueKind.Object)
                throw new UsageException(messages.CannotRead(path, messages.UnknownSetting(member.Name)));
            foreach (var rule in member.Value.EnumerateObject())
                RuleSetting.Apply(settings, rule.Name, rule.Value.ValueKind == JsonValueKind.String ? rule.Value.GetString() : null, path, messages);
        }

        return settings;
    }
}
