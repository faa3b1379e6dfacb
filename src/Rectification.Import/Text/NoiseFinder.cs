namespace Rectification.Import.Text;

/// <summary>Finds what copying and reposting left in a text: advertising in 【】, ##markers##, and tags of HTML.</summary>
internal static class NoiseFinder
{
    private const int LongestWatermark = 80;

    // Words of the trade in copied documents; white space is stood between their characters to escape filters.
    private static readonly string[] Advertising =
        ["公文素材", "微信：", "微信:", "公众号", "更多公文", "更多材料", "更多素材", "扫码关注", "网盘", "会员群", "点击下载"];

    /// <summary>The length of the noise that starts here.</summary>
    /// <param name="text">The raw text from the place in question.</param>
    /// <returns>0 where no noise starts.</returns>
    public static int LengthAt(ReadOnlySpan<char> text) => text[0] switch
    {
        '【' => Watermark(text),
        '#' => Marker(text),
        '<' => MarkupTags.LengthAt(text),
        _ => 0,
    };

    private static int Watermark(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, LongestWatermark)];
        var close = window.IndexOf('】');
        if (close < 0)
            return 0;

        Span<char> words = stackalloc char[LongestWatermark];
        var count = 0;
        foreach (var character in window[1..close])
        {
            if (!char.IsWhiteSpace(character) && !CharFolding.IsInvisible(character))
                words[count++] = character;
        }

        foreach (var word in Advertising)
        {
            if (words[..count].Contains(word, StringComparison.Ordinal))
                return close + 1;
        }

        return 0;
    }

    private static int Marker(ReadOnlySpan<char> text)
    {
        if (text.Length < 5 || text[1] != '#')
            return 0;
        var name = text[2..Math.Min(text.Length, 40)];
        var end = name.IndexOf('#');
        if (end <= 0 || end + 1 >= name.Length || name[end + 1] != '#')
            return 0;
        foreach (var character in name[..end])
        {
            if (!char.IsAsciiLetterOrDigit(character))
                return 0;
        }

        return end + 4;
    }
}
