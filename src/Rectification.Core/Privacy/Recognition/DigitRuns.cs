namespace Rectification.Privacy.Recognition;

/// <summary>Finds long runs of digits: telephone numbers and identity cards.</summary>
internal static class DigitRuns
{
    /// <summary>The next run of at least eleven digits; a length of 0 where there is none.</summary>
    /// <remarks>Such a run covers every eleventh character somewhere, so only these are looked at.</remarks>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int from)
    {
        const int shortest = 11;
        for (var i = from + shortest - 1; i < text.Length; i += shortest)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var (start, end) = (i, i + 1);
            while (start > from && char.IsAsciiDigit(text[start - 1]))
                start--;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            if (end - start >= shortest)
                return (start, end - start);
        }

        return default;
    }
}
