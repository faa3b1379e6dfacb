namespace Rectification.Documents.Word;

/// <summary>Puts the number of a list in front of its paragraph.</summary>
internal static class ListNumber
{
    /// <summary>The line that a reader sees.</summary>
    /// <param name="number">The number; empty for none.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="keepAlone">
    /// Whether a number without text counts: it does in a cell of numbers (序号), and is a forgotten line elsewhere.
    /// </param>
    public static string Join(string number, string text, bool keepAlone)
    {
        if (number.Length == 0)
            return text;
        var rest = text.TrimStart();
        if (rest.Length == 0)
            return keepAlone ? number : text;
        // Somebody typed the number as well: 1.1.加强学习.
        if (rest.StartsWith(number, StringComparison.Ordinal) && !char.IsAsciiDigit(number[^1]))
            return rest;
        // 1.2024年 would be a number of two levels.
        return (number[^1] == '.' || char.IsAsciiLetterOrDigit(number[^1])) && char.IsAsciiLetterOrDigit(rest[0])
            ? $"{number} {rest}"
            : $"{number}{rest}";
    }
}
