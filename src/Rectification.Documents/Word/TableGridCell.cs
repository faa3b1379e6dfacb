using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>A cell of a table.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Width">How many columns it is wide.</param>
/// <param name="Continues">Whether it goes on from the cell above it.</param>
internal readonly record struct TableGridCell(TableCell Cell, int Column, int Width, bool Continues);
