using Rectification.Cli.Commands;
using Rectification.Cli.Processing;

namespace Rectification.Cli.Output;

/// <summary>Writes what was redacted: into one file or standard output, or into a folder.</summary>
internal sealed class RedactionWriter : IAsyncDisposable
{
    private readonly CommandContext _context;
    private readonly RedactionFolder? _folder;
    private readonly RedactionFile? _file;

    private RedactionWriter(CommandContext context, RedactionFolder? folder, RedactionFile? file)
        => (_context, _folder, _file) = (context, folder, file);

    /// <summary>Opens the output.</summary>
    /// <param name="context">Streams and language.</param>
    /// <param name="output">A file, a folder that exists, or null for standard output.</param>
    /// <param name="format">text, json, ndjson or auto.</param>
    /// <param name="kept">The files that no file of a folder may replace; asked for only where a folder is written.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static RedactionWriter Open(CommandContext context, string? output, string format, IEnumerable<string?> kept)
        => Directory.Exists(output)
            ? new(context, new(context, output, format, new(context.Messages, kept)), null)
            : new(context, null, new(OutputTarget.Open(context, output), format));

    /// <summary>Writes one input.</summary>
    /// <returns>False where it had to be left out, which people were told.</returns>
    /// <exception cref="UsageException">It cannot stand beside what was written before.</exception>
    public async Task<bool> WriteAsync(RedactedInput input, CancellationToken cancellationToken)
    {
        if (input.Text is null && input.Notices.IsEmpty)
            return true;
        if (_folder is not null)
            return await _folder.WriteAsync(input, cancellationToken);
        if (!_file!.Takes(input))
            throw new UsageException(_context.Messages.SeveralTexts);
        await _file.WriteAsync(input, cancellationToken);
        return true;
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (_folder is not null)
            await _folder.CompleteAsync(cancellationToken);
        if (_file is not null)
            await _file.CompleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _folder?.DisposeAsync() ?? _file!.DisposeAsync();
}
