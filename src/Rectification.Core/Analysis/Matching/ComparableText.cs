using System.Text;

namespace Rectification.Analysis.Matching;

/// <summary>What of a text counts when it is compared: letters and digits, in one width and one case.</summary>
internal static class ComparableText
{
    private const int FullWidthOffset = '！' - '!';

    /// <summary>The letters and digits of a text.</summary>
    /// <param name="text">Any text; null is empty.</param>
    /// <param name="limit">How many letters and digits are taken.</param>
    public static string Of(string? text, int limit = int.MaxValue)
    {
        var kept = new StringBuilder();
        foreach (var character in text ?? "")
        {
            if (kept.Length >= limit)
                break;
            var narrow = character is >= '！' and <= '～' ? (char)(character - FullWidthOffset) : character;
            if (char.IsLetterOrDigit(narrow) || char.IsSurrogate(narrow))
                kept.Append(char.ToLowerInvariant(narrow));
        }

        return kept.ToString();
    }
}
