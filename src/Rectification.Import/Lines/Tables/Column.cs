namespace Rectification.Import.Lines.Tables;

/// <summary>A column of a table.</summary>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Name">Its name in the header, in the form for recognising; a line end inside it left out.</param>
internal readonly record struct Column(ColumnKind Kind, string Name);
