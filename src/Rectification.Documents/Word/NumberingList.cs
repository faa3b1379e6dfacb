namespace Rectification.Documents.Word;

/// <summary>A list that paragraphs refer to.</summary>
/// <param name="Definition">The definition it goes back to; lists of one definition count on from each other.</param>
/// <param name="Levels">Its nine levels.</param>
/// <param name="StartOverrides">Where its levels begin when it is first used; null for those that count on.</param>
internal sealed record NumberingList(int Definition, NumberingLevel[] Levels, int?[] StartOverrides)
{
    public const int LevelCount = 9;

    /// <summary>The level that paragraphs of a style have; the first where none is named after it.</summary>
    public int LevelOf(string? style) => style is null ? 0 : Math.Max(0, Array.FindIndex(Levels, level => level.Style == style));
}
