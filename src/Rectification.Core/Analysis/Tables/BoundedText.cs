namespace Rectification.Analysis.Tables;

/// <summary>Cuts texts that are kept in bounded memory.</summary>
internal static class BoundedText
{
    /// <summary>The beginning of a text; a character beyond the basic plane is never cut in half.</summary>
    public static string Of(string text, int limit)
    {
        var trimmed = text.Trim();
        if (trimmed.Length <= limit)
            return trimmed;
        return trimmed[..(char.IsHighSurrogate(trimmed[limit - 1]) ? limit - 1 : limit)];
    }
}
