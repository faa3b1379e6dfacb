namespace Rectification.Import.Text;

/// <summary>One line of the cleaned text, which is a paragraph of the notice.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public TextRange Range => new(Start, End);
}
