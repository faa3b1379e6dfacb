using System.CommandLine;
using Rectification.Cli.Input;
using Rectification.Privacy;

namespace Rectification.Cli.Commands;

/// <summary>The options about what is hidden, and how.</summary>
internal sealed class RedactOptions
{
    private const string All = "all";

    private static readonly Dictionary<string, Func<RedactionOptions, RedactionAction, RedactionOptions>> Kinds =
        new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = static (options, action) => options with { Names = action },
        ["id"] = static (options, action) => options with { IdentityNumbers = action },
        ["phone"] = static (options, action) => options with { Phones = action },
        ["email"] = static (options, action) => options with { Emails = action },
        ["account"] = static (options, action) => options with { Accounts = action },
        [All] = static (options, action) => options.WithAll(action),
    };

    private readonly Messages _messages;
    private readonly Option<string[]> _policy;
    private readonly Option<string?> _keyFile;
    private readonly Option<bool> _contacts;

    public RedactOptions(Messages messages)
    {
        _messages = messages;
        _policy = new("--policy") { Description = messages.RedactPolicy, HelpName = "kind=action", DefaultValueFactory = _ => [] };
        _keyFile = new("--key-file") { Description = messages.RedactKeyFile, HelpName = "file" };
        _contacts = new("--contacts") { Description = messages.RedactContacts };
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_policy);
        command.Options.Add(_keyFile);
        command.Options.Add(_contacts);
    }

    /// <summary>The file with the key; null where none is named.</summary>
    public string? KeyFile(ParseResult parsed) => parsed.GetValue(_keyFile);

    /// <summary>What the command line says.</summary>
    /// <exception cref="UsageException">A policy has no meaning, or a key is missing.</exception>
    public async Task<Redactor> ReadAsync(ParseResult parsed, FileReader files, CancellationToken cancellationToken)
    {
        var options = new RedactionOptions { HidePublicContacts = parsed.GetValue(_contacts) };
        foreach (var setting in parsed.GetValue(_policy)!)
            options = Set(options, setting);
        if (parsed.GetValue(_keyFile) is { } keyFile)
            options = options with { Key = await ReadKeyAsync(keyFile, files, cancellationToken) };
        try
        {
            return new(options);
        }
        catch (ArgumentException)
        {
            throw new UsageException(_messages.PseudonymNeedsKey(RedactionOptions.ShortestKey));
        }
    }

    private RedactionOptions Set(RedactionOptions options, string setting)
    {
        var parts = setting.Split('=');
        return parts.Length == 2 && Kinds.TryGetValue(parts[0], out var set)
            && Enum.TryParse<RedactionAction>(parts[1], ignoreCase: true, out var action) && Enum.IsDefined(action)
            && !char.IsAsciiDigit(parts[1][0])
            ? set(options, action)
            : throw new UsageException(_messages.UnknownPolicy(setting));
    }

    private async Task<ReadOnlyMemory<byte>> ReadKeyAsync(string keyFile, FileReader files, CancellationToken cancellationToken)
    {
        try
        {
            return await files.ReadBytesAsync(keyFile, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(_messages.CannotRead(keyFile, exception is FileNotFoundException
                ? _messages.NoSuchFile
                : _messages.FromSystem(exception.Message)));
        }
    }
}
