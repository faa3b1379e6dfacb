using Rectification.Cli.Input;
using Rectification.Cli.Settings;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>Validates what a file holds: notices as JSON, or text that is imported first.</summary>
internal sealed class DocumentProcessor(Messages messages, SettingsFiles settings, FileReader files)
{
    private readonly TextProcessor _texts = new(settings, files, trace: false);
    private readonly JsonPieces _pieces = new(messages);

    /// <summary>Does all of it for one input; safe to call for many inputs at once.</summary>
    public async Task<InputReport> ProcessAsync(InputSource source, CancellationToken cancellationToken)
    {
        var document = await files.ReadAsync(source, cancellationToken);
        if (!JsonPieces.IsJson(source.Name, document))
            return await _texts.ProcessAsync(source, document, cancellationToken);

        var checks = await settings.ForAsync(source, cancellationToken);
        var (reports, problems) = (new List<NoticeReport>(), new List<string>());
        foreach (var piece in _pieces.Split(document.Text))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (piece.Problem is { } problem)
                problems.Add(problem);
            else
                reports.Add(Report(source, checks, piece, reports.Count + problems.Count));
        }

        return new(source.Describe(messages), reports.ToValueList(), problems.ToValueList());
    }

    private static NoticeReport Report(InputSource source, CheckSettings checks, JsonPiece piece, int index)
    {
        var (file, place) = (piece.File ?? source.Name, piece.Index ?? (source.Line > 0 ? source.Line - 1 : index));
        var read = piece.Json is null ? null : NoticeJson.Read(piece.Json, NoticeJsonReadOptions.Recoverable);
        var problems = JsonErrors.Locate(read, source, piece.Place);
        var findings = checks.Select(file, place,
            new ImportResult { Notice = read?.Notice, Findings = piece.Findings }.Validate(checks.Validation));
        return new NoticeReport
        {
            File = file,
            Index = place,
            Notice = read?.Notice,
            JsonErrors = JsonErrors.Of(problems),
            Findings = problems.Select(problem => WithLevel(problem, checks.Validation)).OfType<LocatedFinding>()
                .Concat(FindingOrder.Arrange(findings, lines: null)).ToValueList(),
        }.Judge(checks);
    }

    private static LocatedFinding? WithLevel(LocatedFinding problem, ValidationOptions options)
        => options.LevelOf(problem.Finding.Rule).Severity is { } severity
            ? problem with { Finding = problem.Finding with { Severity = severity } }
            : null;
}
