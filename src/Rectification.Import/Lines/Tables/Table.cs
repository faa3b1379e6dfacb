using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>A table that was copied as text.</summary>
/// <param name="Header">Its header.</param>
/// <param name="Names">Where names of columns stand, those of a header that a page repeats included.</param>
/// <param name="Rows">Its rows in order.</param>
/// <param name="Range">All its lines, those above the header that head and introduce the first rows included.</param>
/// <param name="Lead">What introduces it between that heading and the header: 整改情况见下表：; empty where nothing does.</param>
internal sealed record Table(TableHeader Header, List<TextRange> Names, List<TableRow> Rows, TextRange Range, TextRange Lead)
{
    /// <summary>Whether a heading above it says what its first rows are about.</summary>
    public bool HasHeading => Rows[0].IsPart;
}
