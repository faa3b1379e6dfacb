namespace Rectification.Privacy.Recognition;

/// <summary>A text with its full-width letters, digits and signs as ASCII, every character in its old place.</summary>
internal static class FoldedText
{
    private const int FullWidthOffset = 'Ａ' - 'A';

    public static string Of(string text)
        => text.AsSpan().IndexOfAnyInRange('！', '～') < 0 && text.AsSpan().IndexOfAny("—–　·") < 0
            ? text
            : string.Create(text.Length, text, Fold);

    private static void Fold(Span<char> folded, string text)
    {
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = text[i] switch
            {
                >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '＠' or '．' or '＿' or '－' or '（' or '）' or '＋' or '＊'
                    => (char)(text[i] - FullWidthOffset),
                '—' or '–' => '-',
                '　' => ' ',
                var other => other,
            };
        }
    }
}
