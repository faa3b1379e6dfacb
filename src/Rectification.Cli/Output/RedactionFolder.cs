using Rectification.Cli.Commands;
using Rectification.Cli.Input;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>
/// A folder of redacted inputs: a file for each file that was read, with all its lines, below the same subfolders.
/// </summary>
internal sealed class RedactionFolder(CommandContext context, string folder, string format, FolderGuard guard) : IAsyncDisposable
{
    private const string NameOfStandardInput = "stdin";

    private InputSource? _last;
    private RedactionFile? _file;

    /// <summary>Writes one input; says so where it cannot be written, and lets the others be.</summary>
    /// <returns>Whether it was written.</returns>
    public async Task<bool> WriteAsync(RedactedInput input, CancellationToken cancellationToken)
    {
        if (!Continues(input.Source))
        {
            await CompleteAsync(cancellationToken);
            _file = await BeginAsync(input);
        }

        _last = input.Source;
        if (_file is null)
            return false;
        if (!_file.Takes(input))
        {
            await TellAsync(input.Name, context.Messages.SeveralTexts);
            return false;
        }

        await _file.WriteAsync(input, cancellationToken);
        return true;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_file is null)
            return;
        await _file.CompleteAsync(cancellationToken);
        await DisposeAsync();
        _file = null;
    }

    public ValueTask DisposeAsync() => _file?.DisposeAsync() ?? ValueTask.CompletedTask;

    // The next line of the same file; a file that is named twice begins again with its first line.
    private bool Continues(InputSource source) => _last is { } last && source.Origin == last.Origin && source.Line > last.Line;

    private async Task<RedactionFile?> BeginAsync(RedactedInput input)
    {
        var path = PathOf(input);
        try
        {
            if (guard.Refuse(path) is { } reason)
                throw new UsageException(reason);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            return new(OutputTarget.Open(context, path), format);
        }
        catch (Exception exception) when (exception is UsageException or IOException or UnauthorizedAccessException)
        {
            await TellAsync(input.Source.Origin ?? input.Name, FailureText.Of(exception, context));
            return null;
        }
    }

    private Task TellAsync(string name, string reason) => context.ComplainAsync(context.Messages.LeftOut(name, reason));

    private string PathOf(RedactedInput input)
    {
        var extension = input.Text is not null ? ".txt" : format == "ndjson" ? ".ndjson" : ".json";
        return Path.Combine(folder, Path.ChangeExtension(NameOf(input.Source), extension));
    }

    private static string NameOf(InputSource source) => source switch
    {
        { Origin: null } => NameOfStandardInput,
        { Folder: { } asked, Origin: { } file } => Path.GetRelativePath(asked, file),
        { Origin: { } file } => Path.GetFileName(file),
    };
}
