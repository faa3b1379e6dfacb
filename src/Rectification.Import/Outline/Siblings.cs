namespace Rectification.Import.Outline;

/// <summary>Items that follow one another under the same item and are numbered in the same style.</summary>
/// <param name="Parent">The item they stand under.</param>
/// <param name="Start">The first of them among its nested items.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct Siblings(OutlineNode Parent, int Start, int Count)
{
    public OutlineNode First => Parent.Children[Start];

    public OutlineNode Last => Parent.Children[Start + Count - 1];

    public OutlineNode this[int index] => Parent.Children[Start + index];

    /// <summary>
    /// Adds the lists below an item, cut where the style changes, or where the numbers begin again behind a label of what was done.
    /// </summary>
    public static void AddUnder(OutlineNode parent, List<Siblings> lists)
    {
        var start = 0;
        for (var i = 1; i <= parent.Children.Count; i++)
        {
            if (i < parent.Children.Count && parent.Children[i].Marker.IsLike(parent.Children[start].Marker)
                    && !BeginsAnswer(parent.Children[i - 1], parent.Children[i]))
                continue;
            lists.Add(new(parent, start, i - start));
            start = i;
        }
    }

    // 存在问题：1.…2.… and then 整改情况：1.…2.…
    private static bool BeginsAnswer(OutlineNode before, OutlineNode item)
        => item.InAnswer && !before.InAnswer && item.Marker.Number <= before.Marker.Number;
}
