using Rectification.Import.Text;

namespace Rectification.Import.Readers.Front;

/// <summary>The words that tell who inspected whom: 市委第一巡察组对某局党组开展了常规巡察.</summary>
/// <param name="Sentence">The sentence they stand in.</param>
/// <param name="Team">The team; null where none is named.</param>
/// <param name="Body">The body inspected.</param>
/// <param name="End">Where the telling ends and what came of it begins.</param>
internal sealed record InspectionAct(TextRange Sentence, TextRange? Team, TextRange Body, int End);
