using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>What stands below a header.</summary>
/// <param name="Pieces">The pieces of its lines.</param>
/// <param name="Names">Where names of columns stand: the header, and again wherever a page repeats it.</param>
/// <param name="End">The line behind it.</param>
internal readonly record struct TableBody(List<CellPiece> Pieces, List<TextRange> Names, int End);
