namespace Rectification.Import.Text;

/// <summary>A stretch of the cleaned text.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct TextRange(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    /// <summary>The stretch from an offset inside this one to its end.</summary>
    public TextRange From(int start) => new(Math.Min(start, End), End);

    /// <summary>The stretch from the start of this one to an offset inside it.</summary>
    public TextRange To(int end) => new(Start, Math.Max(end, Start));
}
