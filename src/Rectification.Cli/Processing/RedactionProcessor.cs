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
    private readonly JsonPieces _pieces = new(context.Messages, withReadings: true);
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
        var (notices, problems) = (new List<(RedactedNotice, NoticeReport)>(), new List<string>());
        foreach (var (index, result) in NoticeImporter.ImportAll(text, _options, cancellationToken).Index())
        {
            if (result.Notice is null)
            {
                problems.Add(context.Messages.NoNotice);
                continue;
            }

            var redacted = redactor.Redact(result.Notice, text);
            var reading = new ImportResult { Nature = result.Nature, NatureCertainty = result.NatureCertainty };
            notices.Add((redacted, RedactedReports.Of(source.Name, index, redacted, result.Findings, reading)));
        }

        return Notices(source, name, notices, problems);
    }

    private RedactedInput RedactNotices(InputSource source, string name, string text)
    {
        var (notices, problems) = (new List<(RedactedNotice, NoticeReport)>(), new List<string>());
        foreach (var piece in _pieces.Split(text))
        {
            var read = piece.Json is null ? null : NoticeJson.Read(piece.Json, NoticeJsonReadOptions.Recoverable);
            if (WhyNot(piece, read, source) is { } problem)
            {
                problems.Add(problem);
                continue;
            }

            var redacted = redactor.Redact(read!.Notice!);
            var index = piece.Index ?? (source.Line > 0 ? source.Line - 1 : notices.Count + problems.Count);
            notices.Add((redacted, RedactedReports.Of(piece.File ?? source.Name, index, redacted, piece.Findings, piece.Reading)));
        }

        return Notices(source, name, notices, problems);
    }

    // What a notice lost when it was read would be lost for good once it is written again.
    private string? WhyNot(JsonPiece piece, NoticeJsonResult? read, InputSource source)
    {
        if (piece.Problem is { } problem)
            return problem;
        var errors = JsonErrors.Of(JsonErrors.Locate(read, source, piece.Place));
        return !errors.IsEmpty ? JsonErrors.Describe(errors, context.Messages) : read?.Notice is null ? context.Messages.NoNotice : null;
    }

    private static RedactedInput Notices(InputSource source, string name, List<(RedactedNotice Redacted, NoticeReport Report)> notices,
        List<string> problems) => new(
        source,
        name,
        null,
        notices.Select(static each => each.Report).ToValueList(),
        notices.SelectMany(static each => each.Redacted.Redactions).ToValueList(),
        problems.ToValueList());
}
