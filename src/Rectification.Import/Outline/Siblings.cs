namespace Rectification.Import.Outline;

/// <summary>Items that follow one another under the same item and are numbered in the same style.</summary>
/// <param name="Parent">The item they stand under.</param>
/// <param name="Start">The first of them among its nested items.</param>
/// <param name="Count">How many they are.</param>
internal readonly record struct Siblings(OutlineNode Parent, int Start, int Count)
{
    public OutlineNode First => Parent.Children[Start];

    public OutlineNode this[int index] => Parent.Children[Start + index];

    /// <summary>Adds the lists below an item, cut where the style changes.</summary>
    public static void AddUnder(OutlineNode parent, List<Siblings> lists)
    {
        var start = 0;
        for (var i = 1; i <= parent.Children.Count; i++)
        {
            if (i < parent.Children.Count && parent.Children[i].Marker.IsLike(parent.Children[start].Marker))
                continue;
            lists.Add(new(parent, start, i - start));
            start = i;
        }
    }
}
