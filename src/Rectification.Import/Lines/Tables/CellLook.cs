namespace Rectification.Import.Lines.Tables;

/// <summary>What the words of a cell look like; several may be true.</summary>
[Flags]
internal enum CellLook
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>The next number of the rows, and nothing else.</summary>
    RowNumber = 1,

    /// <summary>A stage: 已完成, 长期坚持.</summary>
    Status = 2,

    /// <summary>A mark for yes or no: √, 是.</summary>
    Tick = 4,

    /// <summary>A time: 2023年3月底, 立行立改.</summary>
    Date = 8,

    /// <summary>The name of a unit, or several.</summary>
    Unit = 16,

    /// <summary>The name of a person, or several.</summary>
    Person = 32,

    /// <summary>Begins with a marker: 1. or 一是.</summary>
    Marked = 64,

    /// <summary>Its marker counts on from one above it in the row.</summary>
    Continues = 128,

    /// <summary>Its marker begins to count in a style that the row had none of.</summary>
    First = 256,

    /// <summary>Long, or with punctuation inside.</summary>
    Sentence = 512,

    /// <summary>Says what is wrong.</summary>
    Problem = 1024,

    /// <summary>Begins with what was done.</summary>
    Action = 2048,

    /// <summary>Heads a part: 党的建设方面, （一）….</summary>
    Part = 4096,

    /// <summary>Stands for nothing: /, 无.</summary>
    Nothing = 8192,

    /// <summary>The line above it cannot end where it does.</summary>
    Joined = 16384,

    /// <summary>Its marker begins to count again in a style that the row had before: another list, and so another cell.</summary>
    Again = 32768,

    /// <summary>Begins with what is still to come.</summary>
    Intention = 65536,

    /// <summary>Ends the way sentences do; names do not.</summary>
    Closed = 131072,
}
