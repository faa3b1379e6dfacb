using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>A table that was copied as text.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Names">Where names of columns stand, those of a header that a page repeats included.</param>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Range">All its lines, a line above the header that heads the first rows included.</param>
internal sealed record Table(TableHeader Header, List<TextRange> Names, List<TableRow> Rows, TextRange Range);
