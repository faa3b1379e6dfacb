using System.Text.Json;
using Rectification.Cli.Commands;
using Rectification.Cli.Input;
using Rectification.Cli.Processing;
using Rectification.Cli.Settings;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Output;

/// <summary>Lets reports pass, and at the end writes their findings as a baseline.</summary>
internal sealed class BaselineRecorder : IReportWriter, IAsyncDisposable
{
    private readonly List<(string Scope, ValueList<Finding> Findings)> _recorded = [];
    private readonly IReportWriter _inner;
    private readonly string _folder;
    private readonly PendingFile _file;

    private BaselineRecorder(IReportWriter inner, string path, PendingFile file)
        => (_inner, _folder, _file) = (inner, BaselineScope.FolderOf(path), file);

    /// <summary>Begins a new baseline, in a new file or in the place of an old one.</summary>
    /// <exception cref="UsageException">The file holds something else, or cannot be written.</exception>
    public static async Task<BaselineRecorder> OpenAsync(CommandContext context, FileReader files, IReportWriter inner, string path,
        CancellationToken cancellationToken)
    {
        if (File.Exists(path) && !await IsBaselineAsync(context, files, path, cancellationToken))
            throw new UsageException(context.Messages.NotABaseline(path));
        return new(inner, path, PendingFile.Create(context, path));
    }

    public async Task WriteAsync(NoticeReport report, CancellationToken cancellationToken)
    {
        await _inner.WriteAsync(report, cancellationToken);
        _recorded.Add((BaselineScope.Of(_folder, report.File, report.Index),
            report.Findings.Select(located => located.Finding).ToValueList()));
    }

    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        await _inner.CompleteAsync(cancellationToken);
        await _file.Stream.WriteAsync(CommandContext.Utf8.GetBytes(FindingBaseline.Of(_recorded).ToJson()), cancellationToken);
        await _file.CompleteAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private static async Task<bool> IsBaselineAsync(CommandContext context, FileReader files, string path,
        CancellationToken cancellationToken)
    {
        try
        {
            return IsBaseline(await files.ReadBytesAsync(path, cancellationToken));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new UsageException(context.Messages.CannotRead(path, FailureText.Of(exception, context)));
        }
    }

    // Of any version: this is how an old one is renewed. An empty file was made for the purpose.
    private static bool IsBaseline(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = utf8.IsEmpty ? null : JsonDocument.Parse(utf8);
            return document is null
                || (document.RootElement.ValueKind == JsonValueKind.Object
                    && document.RootElement.TryGetProperty("baselineVersion", out _));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
