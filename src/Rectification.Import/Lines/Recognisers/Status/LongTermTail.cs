namespace Rectification.Import.Lines.Recognisers.Status;

/// <summary>A sentence of its own that only adds to the status in front of it: 已完成整改。长期坚持。</summary>
internal static class LongTermTail
{
    private const int Longest = 16;
    private const int LongestUnlisted = 8;

    /// <summary>Whether the sentence says that the work goes on for the long term, and nothing else.</summary>
    /// <param name="sentence">The sentence without its closing mark.</param>
    public static bool IsMatch(ReadOnlySpan<char> sentence)
    {
        if (sentence.Length is 0 or > Longest || !StatusStages.IsLongTerm(sentence))
            return false;
        // 长期盯住 in whatever words.
        if (sentence.Length <= LongestUnlisted && StatusCharacters.OpensForLong(sentence))
            return true;
        var (clause, before) = (StatusTraits.None, StatusTraits.None);
        for (int at = 0, length; at < sentence.Length; at += length)
        {
            before = StatusScanner.Next(sentence[at..], before, out length);
            clause |= before;
            if (length == 0)
                return false;
        }

        return StatusStages.IsWeak(clause);
    }
}
