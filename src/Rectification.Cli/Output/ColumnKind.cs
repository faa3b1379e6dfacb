namespace Rectification.Cli.Output;

/// <summary>How a column of a table takes its room.</summary>
internal enum ColumnKind
{
    /// <summary>Short words, on one line.</summary>
    Word,

    /// <summary>A number, on one line and to the right; told with its heading where there is no table.</summary>
    Number,

    /// <summary>Sentences, over as many lines as they need.</summary>
    Prose,
}
