using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Cli.Input;

/// <summary>One notice in a JSON file, and where it stands.</summary>
/// <param name="Json">The JSON of the notice; null where a line of <c>rectify import</c> says that there is none.</param>
/// <param name="File">The file that such a line names; null for JSON that is the notice itself.</param>
/// <param name="Index">The index that such a line gives.</param>
/// <param name="Place">Where it begins in the file.</param>
/// <param name="Problem">Why such a line cannot be read; null where it can.</param>
/// <param name="Findings">What such a line says that only the text showed.</param>
/// <param name="Reading">What such a line says of the reading beside notice and findings; null unless asked for.</param>
internal sealed record JsonPiece(string? Json, string? File, int? Index, JsonPlace Place, string? Problem = null,
    ValueList<Finding> Findings = default, ImportResult? Reading = null);
