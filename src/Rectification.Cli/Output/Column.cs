namespace Rectification.Cli.Output;

/// <summary>One column of a table.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Kind">How it takes its room.</param>
internal sealed record Column(string Heading, ColumnKind Kind = ColumnKind.Word);
