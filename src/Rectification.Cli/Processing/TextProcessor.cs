using Rectification.Cli.Input;
using Rectification.Cli.Settings;
using Rectification.Documents;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>Reads a text, imports its notices and validates them.</summary>
internal sealed class TextProcessor(SettingsFiles settings, FileReader files, bool trace)
{
    // No file that can be read has more characters than bytes.
    private readonly ImportOptions _options = ImportOptions.Default with { Trace = trace, MaxLength = files.MaxLength };

    /// <summary>Does all of it for one input; safe to call for many inputs at once.</summary>
    /// <exception cref="ImportLimitException">The text is too long.</exception>
    public async Task<InputReport> ProcessAsync(InputSource source, CancellationToken cancellationToken)
        => await ProcessAsync(source, await files.ReadAsync(source, cancellationToken), cancellationToken);

    /// <summary>Does all of it for one input that has been read.</summary>
    /// <inheritdoc cref="ProcessAsync(InputSource, CancellationToken)"/>
    public async Task<InputReport> ProcessAsync(InputSource source, DocumentText document, CancellationToken cancellationToken)
    {
        var text = document.Text;
        var checks = await settings.ForAsync(source, cancellationToken);
        var lines = new LineMap(text);
        return new(source.Name, NoticeImporter.ImportAll(text, _options, cancellationToken).Select((result, index) =>
        {
            var findings = result.Validate(checks.Validation, cancellationToken);
            return new NoticeReport
            {
                File = source.Name,
                Index = index,
                Notice = result.Notice,
                Nature = result.Nature,
                NatureCertainty = result.NatureCertainty,
                NatureEvidence = result.NatureEvidence,
                Findings = FindingOrder.Arrange(checks.Select(source.Name, index, findings), lines),
                Segments = result.Segments,
                Trace = result.Trace,
                Text = text,
                Lines = lines,
                Places = document.Form == DocumentForm.Text ? [] : document.Places,
            }.Judge(checks);
        }).ToValueList(), []);
    }
}
