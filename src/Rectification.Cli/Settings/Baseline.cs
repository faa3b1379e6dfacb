using System.Text.Json;
using Rectification.Cli.Commands;
using Rectification.Cli.Processing;
using Rectification.Primitives;

namespace Rectification.Cli.Settings;

/// <summary>Findings that are known and need not be reported again: the output of an earlier <c>rectify validate --format json</c>.</summary>
/// <remarks>A finding is known when the file's name, the notice's index, the rule and the path are the same; a message may be in another language.</remarks>
internal sealed class Baseline
{
    private readonly HashSet<(string File, int Index, string Rule, string Path)> _known;

    private Baseline(HashSet<(string File, int Index, string Rule, string Path)> known) => _known = known;

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="UsageException">The file cannot be read or is no such output.</exception>
    public static Baseline Read(string path, Messages messages)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            return new([.. document.RootElement.EnumerateArray().SelectMany(Entries)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(messages.CannotRead(path, exception.Message));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new UsageException(messages.CannotRead(path, messages.NotABaseline));
        }
    }

    /// <summary>The report without its known findings.</summary>
    public NoticeReport Without(NoticeReport report)
        => report with { Findings = report.Findings.Where(located => !IsKnown(report, located)).ToValueList() };

    private bool IsKnown(NoticeReport report, LocatedFinding located)
        => _known.Contains((Path.GetFileName(report.File), report.Index, located.Finding.Rule.Id, located.Finding.Path));

    private static IEnumerable<(string File, int Index, string Rule, string Path)> Entries(JsonElement report)
    {
        var file = Path.GetFileName(report.GetProperty("file").GetString()!);
        var index = report.GetProperty("index").GetInt32();
        foreach (var finding in report.GetProperty("findings").EnumerateArray())
            yield return (file, index, finding.GetProperty("rule").GetString()!, finding.GetProperty("path").GetString()!);
    }
}
