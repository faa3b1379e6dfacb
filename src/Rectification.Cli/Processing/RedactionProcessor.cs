using Rectification.Cli.Input;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Privacy;

namespace Rectification.Cli.Processing;

/// <summary>Hides the personal data of one input, notices as JSON or a text.</summary>
/// <param name="context">Streams and language.</param>
/// <param name="files">Reads the input.</param>
/// <param name="redactor">What hides.</param>
/// <param name="format">text, json, ndjson, or auto for what the input is.</param>
internal sealed class RedactionProcessor(CommandContext context, FileReader files, Redactor redactor, string format)
{
    private readonly JsonPieces _pieces = new(context.Messages);
    private readonly ImportOptions _options = ImportOptions.Default with { MaxLength = files.MaxLength };

    public async Task<RedactedInput> ProcessAsync(InputSource source, CancellationToken cancellationToken)
    {
        var name = source.Describe(context.Messages);
        if (source.Problem is { } problem)
            return RedactedInput.Failed(source, name, problem);
        try
        {
            var document = await files.ReadAsync(source, cancellationToken);
            var text = document.Text;
            if (JsonPieces.IsJson(source.Name, document))
            {
                return format == "text"
                    ? RedactedInput.Failed(source, name, context.Messages.NoTextToWrite)
                    : RedactNotices(source, name, text);
            }

            return format is "json" or "ndjson" ? ImportAndRedact(source, name, text, cancellationToken) : RedactText(source, name, text);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return RedactedInput.Failed(source, name, FailureText.Of(exception, context));
        }
    }

    private RedactedInput RedactText(InputSource source, string name, string text)
    {
        var redacted = redactor.Redact(text);
        return new(source, name, redacted.Text, [], redacted.Redactions, []);
    }

    private RedactedInput ImportAndRedact(InputSource source, string name, string text, CancellationToken cancellationToken)
    {
        var results = NoticeImporter.ImportAll(text, _options, cancellationToken);
        var redacted = results.Where(static result => result.Notice is not null).Select(result => redactor.Redact(result.Notice!, text))
            .ToList();
        return Notices(source, name, redacted,
            results.Where(static result => result.Notice is null).Select(_ => context.Messages.NoNotice));
    }

    private RedactedInput RedactNotices(InputSource source, string name, string text)
    {
        var (redacted, problems) = (new List<RedactedNotice>(), new List<string>());
        foreach (var piece in _pieces.Split(text))
        {
            var read = piece.Json is null ? null : NoticeJson.Read(piece.Json, NoticeJsonReadOptions.Recoverable);
            if (read?.Notice is { } notice)
                redacted.Add(redactor.Redact(notice));
            else
                problems.Add(piece.Problem ?? (read is null
                    ? context.Messages.NoNotice
                    : string.Join(' ', read.Problems.Select(static problem => problem.ToString()))));
        }

        return Notices(source, name, redacted, problems);
    }

    private static RedactedInput Notices(InputSource source, string name, List<RedactedNotice> redacted, IEnumerable<string> problems)
        => new(
        source,
        name,
        null,
        redacted.Select((each, index) => new NoticeReport { File = source.Name, Index = index, Notice = each.Notice }).ToValueList(),
        redacted.SelectMany(static each => each.Redactions).ToValueList(),
        problems.ToValueList());
}
