using System.Collections.Concurrent;
using Rectification.Cli.Commands;
using Rectification.Cli.Input;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>
/// Which settings apply to which input: those of the file that was named, else of the nearest <c>.rectify.json</c> above the input.
/// </summary>
internal sealed class SettingsFiles
{
    private readonly ConcurrentDictionary<string, Task<CheckSettings>> _byFolder = new(StringComparer.Ordinal);
    private readonly CommandContext _context;
    private readonly CommandLineSettings _commandLine;
    private readonly FileReader _files;
    private FindingBaseline? _baseline;
    private CheckSettings? _forAll;

    private SettingsFiles(CommandContext context, CommandLineSettings commandLine, FileReader files)
        => (_context, _commandLine, _files) = (context, commandLine, files);

    /// <summary>Reads what the command line names.</summary>
    /// <exception cref="UsageException">A file that was named cannot be read or says something without meaning.</exception>
    public static async Task<SettingsFiles> OpenAsync(CommandContext context, CommandLineSettings commandLine, FileReader files,
        CancellationToken cancellationToken)
    {
        var settings = new SettingsFiles(context, commandLine, files);
        if (commandLine is { Baseline: { } baseline, IgnoresBaselines: false })
            settings._baseline = await settings.ReadAsync(baseline, FindingBaseline.Parse, cancellationToken);
        if (commandLine.Config is { } path)
            settings._forAll = await settings.LoadAsync(path, cancellationToken);
        return settings;
    }

    /// <summary>The settings for an input.</summary>
    /// <remarks>A name that came inside an input chooses none: whoever wrote the input could switch off what it is checked for.</remarks>
    /// <exception cref="UsageException">The file found cannot be read or says something without meaning.</exception>
    public async Task<CheckSettings> ForAsync(InputSource source, CancellationToken cancellationToken)
        => _forAll ?? await _byFolder.GetOrAdd(FolderOf(source), folder => LoadAsync(FindUpwards(folder), cancellationToken));

    private async Task<CheckSettings> LoadAsync(string? path, CancellationToken cancellationToken)
    {
        var file = path is null ? new ValidationConfiguration() : await ReadAsync(path, ValidationConfiguration.Parse, cancellationToken);
        var rules = file.Rules;
        rules.Apply(_commandLine.Rules);
        if (rules.Keys.FirstOrDefault(static key => !RuleSettings.IsKnownKey(key)) is { } unknown)
            throw new UsageException(_context.Messages.UnknownRule(unknown));
        // A configuration names its baseline relative to itself; the command line, relative to where it was typed.
        var baseline = _commandLine.Baseline ?? (file.Baseline is { } named ? Path.Combine(Path.GetDirectoryName(path)!, named) : null);
        return new(
            (file with { Rules = rules }).ApplyTo(ValidationOptions.Default),
            _commandLine.FailOn ?? file.FailOn ?? RuleLevel.Error,
            await ReadBaselineAsync(baseline, cancellationToken),
            baseline is null ? "" : BaselineScope.FolderOf(baseline));
    }

    private async Task<FindingBaseline> ReadBaselineAsync(string? path, CancellationToken cancellationToken)
        => path is null || _commandLine.IgnoresBaselines
            ? FindingBaseline.Empty
            : _baseline ?? await ReadAsync(path, FindingBaseline.Parse, cancellationToken);

    private async Task<T> ReadAsync<T>(string path, Func<string, T> parse, CancellationToken cancellationToken)
    {
        try
        {
            return parse(await _files.ReadTextAsync(path, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // What is wrong with a configuration or baseline, its reader says in the language of the user.
            var reason = exception is FormatException ? exception.Message : FailureText.Of(exception, _context);
            throw new UsageException(_context.Messages.CannotRead(path, reason));
        }
    }

    // What comes over standard input comes from where the command was typed.
    private static string FolderOf(InputSource source)
        => source.Origin is { } path
            ? Path.GetDirectoryName(Path.GetFullPath(path)) ?? Path.GetFullPath(path)
            : Directory.GetCurrentDirectory();

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
