using Rectification.Cli.Input;
using Rectification.Cli.Settings;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>Reads a text, imports its notices and validates them.</summary>
internal sealed class TextProcessor(SettingsFiles settings, ImportOptions options)
{
    /// <summary>Does all of it for one input; safe to call for many inputs at once.</summary>
    public async Task<InputReport> ProcessAsync(InputSource source, CancellationToken cancellationToken)
    {
        var (text, problem) = await TextFile.ReadAsync(source, cancellationToken);
        if (text is null)
            return new(source.Name, [], problem);
        try
        {
            return new(source.Name, Process(source.Name, text, cancellationToken));
        }
        catch (ImportLimitException exception)
        {
            return new(source.Name, [], exception.Message);
        }
    }

    /// <summary>The reports on a text.</summary>
    /// <exception cref="ImportLimitException">The text is too long.</exception>
    public ValueList<NoticeReport> Process(string name, string text, CancellationToken cancellationToken)
    {
        var lines = new LineMap(text);
        var checks = settings.For(name);
        return NoticeImporter.ImportAll(text, options, cancellationToken).Select((result, index) =>
        {
            var findings = result.Validate(checks.Validation, cancellationToken);
            return new NoticeReport
            {
                File = name,
                Index = index,
                Notice = result.Notice,
                Findings = FindingOrder.Arrange(checks.Select(NoticeReport.ScopeOf(name, index), findings), lines),
                Segments = result.Segments,
                Trace = result.Trace,
                Text = text,
                Lines = lines,
            }.Judge(checks);
        }).ToValueList();
    }
}
