using Rectification.Cli.Input;
using Rectification.Cli.Settings;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>Validates what a file holds: notices as JSON, or text that is imported first.</summary>
internal sealed class DocumentProcessor(SettingsFiles settings)
{
    private readonly TextProcessor _texts = new(settings, ImportOptions.Default);

    /// <summary>Does all of it for one input; safe to call for many inputs at once.</summary>
    public async Task<InputReport> ProcessAsync(InputSource source, CancellationToken cancellationToken)
    {
        var (text, problem) = await TextFile.ReadAsync(source, cancellationToken);
        if (text is null)
            return new(source.Name, [], problem);
        if (!JsonPieces.IsJson(source.Name, text))
            return await _texts.ProcessAsync(source with { Text = text }, cancellationToken);
        return new(source.Name, JsonPieces.Split(text).Select((piece, index) => Report(source, piece, index)).ToValueList());
    }

    private NoticeReport Report(InputSource source, JsonPiece piece, int index)
    {
        var (file, place) = (piece.File ?? source.Name, piece.Index ?? (source.Line > 0 ? source.Line - 1 : index));
        var checks = settings.For(file);
        var read = piece.Json is null ? null : NoticeJson.Read(piece.Json, NoticeJsonReadOptions.Recoverable);
        var problems = read?.Problems.Select(problem => Locate(problem, checks.Validation, source, piece)).OfType<LocatedFinding>() ?? [];
        var findings = checks.Select(NoticeReport.ScopeOf(file, place), read?.Notice?.Validate(checks.Validation) ?? []);
        return new NoticeReport
        {
            File = file,
            Index = place,
            Notice = read?.Notice,
            Findings = problems.Concat(FindingOrder.Arrange(findings, lines: null)).ToValueList(),
        }.Judge(checks);
    }

    private static LocatedFinding? Locate(JsonProblem problem, ValidationOptions options, InputSource source, JsonPiece piece)
    {
        if (options.LevelOf(problem.Rule).Severity is not { } severity)
            return null;
        var line = (int)problem.Line + piece.LinesBefore + Math.Max(0, source.Line - 1);
        var column = (int)problem.Column + (problem.Line == 1 ? piece.ColumnsBefore : 0);
        return new(problem.ToFinding() with { Severity = severity }, line, column);
    }
}
