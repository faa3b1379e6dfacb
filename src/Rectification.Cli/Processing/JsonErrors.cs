using System.Globalization;
using Rectification.Cli.Input;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Processing;

/// <summary>What of a notice in JSON could not be read as it is written (RN9xx), whatever the settings say of the rules.</summary>
internal static class JsonErrors
{
    /// <summary>The problems of reading with their places in the file.</summary>
    public static ValueList<LocatedFinding> Locate(NoticeJsonResult? read, InputSource source, JsonPlace place)
        => read is null ? [] : read.Problems.Select(problem => Locate(problem, source, place)).ToValueList();

    /// <summary>Those for which a notice that was written again would lack something; notes such as a later version are none.</summary>
    public static ValueList<LocatedFinding> Of(ValueList<LocatedFinding> problems)
        => problems.Where(static located => located.Finding.Severity == FindingSeverity.Error).ToValueList();

    /// <summary>The first of them, and how many there are.</summary>
    public static string Describe(ValueList<LocatedFinding> errors, Messages messages)
    {
        var (finding, line, column) = errors[0];
        var reason = $"{finding.Rule.Id}: {finding.GetMessage(messages.Culture)}";
        return messages.JsonErrors(string.Create(CultureInfo.InvariantCulture, $"{line}:{column}"), reason, errors.Count - 1);
    }

    private static LocatedFinding Locate(JsonProblem problem, InputSource source, JsonPlace place)
    {
        var line = (int)problem.Line + place.Lines + Math.Max(0, source.Line - 1);
        var column = (int)problem.Column + (problem.Line == 1 ? place.Columns : 0);
        return new(problem.ToFinding(), line, column) { File = source.Name };
    }
}
