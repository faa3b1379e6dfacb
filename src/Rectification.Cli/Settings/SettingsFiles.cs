using System.Collections.Concurrent;
using Rectification.Cli.Commands;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>Which settings apply to which input: those of the file that was named, else of the nearest <c>.rectify.json</c> above the input.</summary>
internal sealed class SettingsFiles
{
    private readonly ConcurrentDictionary<string, CheckSettings> _byFolder = new(StringComparer.Ordinal);
    private readonly CommandLineSettings _commandLine;
    private readonly Messages _messages;
    private readonly CheckSettings? _forAll;

    /// <exception cref="UsageException">The file that was named cannot be read or says something without meaning.</exception>
    public SettingsFiles(CommandLineSettings commandLine, Messages messages)
    {
        (_commandLine, _messages) = (commandLine, messages);
        _forAll = commandLine.Config is { } path ? Load(path) : null;
    }

    /// <summary>The settings for an input.</summary>
    /// <param name="input">The path of the input; for text that came over standard input, the name it was given.</param>
    /// <exception cref="UsageException">The file found cannot be read or says something without meaning.</exception>
    public CheckSettings For(string input) => _forAll ?? _byFolder.GetOrAdd(FolderOf(input), folder => Load(FindUpwards(folder)));

    private CheckSettings Load(string? path)
    {
        var file = path is null ? new ValidationConfiguration() : Read(path, ValidationConfiguration.Parse);
        var rules = file.Rules;
        rules.Apply(_commandLine.Rules);
        return new(
            (file with { Rules = rules }).ApplyTo(ValidationOptions.Default),
            _commandLine.FailOn ?? file.FailOn ?? RuleLevel.Error,
            ReadBaseline(path, file));
    }

    private FindingBaseline ReadBaseline(string? configuration, ValidationConfiguration file)
    {
        // A configuration names its baseline relative to itself; the command line, relative to where it was typed.
        var path = _commandLine.Baseline ?? (file.Baseline is { } named ? Path.Combine(Path.GetDirectoryName(configuration)!, named) : null);
        return path is null || _commandLine.IgnoresBaselines ? FindingBaseline.Empty : Read(path, FindingBaseline.Parse);
    }

    private T Read<T>(string path, Func<string, T> parse)
    {
        try
        {
            return parse(File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new UsageException(_messages.CannotRead(path, exception.Message));
        }
    }

    private static string FolderOf(string input)
    {
        try
        {
            return Path.GetDirectoryName(Path.GetFullPath(input)) ?? Path.GetFullPath(input);
        }
        catch (ArgumentException)
        {
            // A name that came over standard input need not be a path.
            return Directory.GetCurrentDirectory();
        }
    }

    private static string? FindUpwards(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            var candidate = Path.Combine(current.FullName, ValidationConfiguration.FileName);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
