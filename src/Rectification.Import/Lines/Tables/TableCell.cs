using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>A cell that holds something.</summary>
/// <param name="Column">Its column.</param>
/// <param name="Paragraphs">Its paragraphs in order.</param>
internal readonly record struct TableCell(Column Column, List<TextRange> Paragraphs)
{
    /// <summary>From its first character to its last.</summary>
    public TextRange Range => new(Paragraphs[0].Start, Paragraphs[^1].End);
}
