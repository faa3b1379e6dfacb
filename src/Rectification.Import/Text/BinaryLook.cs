namespace Rectification.Import.Text;

/// <summary>Tells bytes that are no text in any encoding.</summary>
internal static class BinaryLook
{
    private const int Fewest = 16;

    /// <summary>Whether so much of the bytes could not be decoded, or is control characters, that nobody wrote them as text.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes, string text)
    {
        if (bytes.Length < Fewest)
            return false;
        var odd = 0;
        foreach (var character in text)
            odd += character == '\uFFFD' || (char.IsControl(character) && !char.IsWhiteSpace(character)) ? 1 : 0;
        return odd * 20 > text.Length;
    }
}
