namespace Rectification.Fuzz;

/// <summary>Makes an input that fails as short as taking stretches out makes it, so that people see what it is about.</summary>
internal static class Shortener
{
    /// <summary>Takes out halves, quarters and so on down to single items, as long as the rest fails alike.</summary>
    public static List<T> Shorten<T>(List<T> input, Func<List<T>, bool> failsAlike)
    {
        for (var length = input.Count / 2; length > 0; length /= 2)
        {
            for (var start = 0; start + length <= input.Count;)
            {
                List<T> shorter = [.. input[..start], .. input[(start + length)..]];
                if (failsAlike(shorter))
                    input = shorter;
                else
                    start += length;
            }
        }

        return input;
    }
}
