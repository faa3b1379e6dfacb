using System.Collections.Concurrent;
using Rectification.Validation;

namespace Rectification.Cli.Settings;

/// <summary>Which settings apply to which input: those of the file that was named, else of the nearest <c>.rectify.json</c> above the input; the command line wins.</summary>
internal sealed class RuleFiles
{
    private readonly ConcurrentDictionary<string, ValidationOptions> _byFolder = new(StringComparer.Ordinal);
    private readonly RuleSettings _fromCommandLine = new();
    private readonly ValidationOptions? _forAll;
    private readonly Messages _messages;

    /// <param name="path">The file that was named; null to look for one.</param>
    /// <param name="assignments">Settings of the command line, such as <c>RN201=off</c>.</param>
    /// <param name="messages">What to say about mistakes.</param>
    /// <exception cref="Commands.UsageException">A setting has no meaning.</exception>
    public RuleFiles(string? path, IEnumerable<string> assignments, Messages messages)
    {
        _messages = messages;
        foreach (var assignment in assignments)
            RuleSetting.Apply(_fromCommandLine, assignment, messages);
        _forAll = path is null ? null : Options(path);
    }

    /// <summary>The options for an input.</summary>
    /// <param name="input">The path of the input; for text that came over standard input, the name it was given.</param>
    /// <exception cref="Commands.UsageException">The file found has a setting without meaning.</exception>
    public ValidationOptions For(string input)
        => _forAll ?? _byFolder.GetOrAdd(FolderOf(input), folder => Options(FindUpwards(folder)));

    private ValidationOptions Options(string? path)
    {
        var settings = path is null ? new RuleSettings() : RuleFile.Read(path, _messages);
        settings.Apply(_fromCommandLine);
        return ValidationOptions.Default with { Rules = settings };
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
            var candidate = Path.Combine(current.FullName, RuleFile.Name);
            if (File.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
