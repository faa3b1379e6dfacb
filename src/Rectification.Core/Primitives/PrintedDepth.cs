namespace Rectification.Primitives;

/// <summary>How many lists are being printed inside one another on this thread: each level copies all that is below it.</summary>
internal static class PrintedDepth
{
    /// <summary>Nobody reads deeper.</summary>
    public const int Most = 16;

    [ThreadStatic]
    private static int _current;

    /// <summary>Goes one list deeper.</summary>
    /// <returns>False where that is too deep; then nothing is to be left.</returns>
    public static bool TryEnter()
    {
        if (_current == Most)
            return false;
        _current++;
        return true;
    }

    /// <summary>Comes back from a list.</summary>
    public static void Leave() => _current--;
}
