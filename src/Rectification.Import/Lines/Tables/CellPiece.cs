using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>What stands between two separators of a line: a cell, or one of its paragraphs where line ends stand inside cells.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Line">Its line.</param>
/// <param name="OpensLine">Whether nothing stands in front of it on the line.</param>
/// <param name="Separators">How many separators stand in front of it: one where no cell was left empty.</param>
/// <param name="AfterBlank">Whether an empty line stands above it.</param>
internal readonly record struct CellPiece(TextRange Range, int Line, bool OpensLine, int Separators, bool AfterBlank);
