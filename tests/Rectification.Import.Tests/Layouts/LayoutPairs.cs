namespace Rectification.Import.Tests.Layouts;

/// <summary>Draws layouts in which every value of a slot meets every value of every other slot, the rest by lot.</summary>
internal static class LayoutPairs
{
    private const int Seed = 17;
    private const int MostTries = 60;

    /// <summary>The layouts, the same on every run.</summary>
    /// <typeparam name="T">What a layout is.</typeparam>
    /// <param name="slots">The values of each slot.</param>
    /// <param name="make">Makes a layout of one value for each slot; null where nobody could write so.</param>
    public static List<T> Draw<T>(string[][] slots, Func<string[], T?> make)
        where T : class
    {
        var random = new Random(Seed);
        var layouts = new List<T>();
        for (var first = 0; first < slots.Length; first++)
        {
            for (var second = first + 1; second < slots.Length; second++)
                layouts.AddRange(slots[first].SelectMany(one => slots[second].Select(other => Draw(random, slots, (first, one), (second, other), make))).OfType<T>());
        }

        return [.. layouts.Distinct()];
    }

    private static T? Draw<T>(Random random, string[][] slots, (int Slot, string Value) one, (int Slot, string Value) other, Func<string[], T?> make)
        where T : class
    {
        for (var i = 0; i < MostTries; i++)
        {
            string[] values = [.. slots.Select((slot, at) => at == one.Slot ? one.Value : at == other.Slot ? other.Value : slot[random.Next(slot.Length)])];
            if (make(values) is { } layout)
                return layout;
        }

        return null;
    }
}
