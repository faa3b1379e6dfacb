using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>The words with which a body quotes its inspectors: 县委巡察组指出， and 巡察反馈指出：. What follows is a problem.</summary>
internal static class InspectorsWords
{
    private const int Longest = 24;

    private static readonly WordTable Inspectors = ["巡察", "巡视", "反馈"];
    private static readonly WordTable Verbs = ["指出", "认为"];

    /// <summary>How many characters they are, the comma or colon behind them included; 0 where the words open otherwise.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> words)
    {
        var end = words[..Math.Min(words.Length, Longest)].IndexOfAny("，：。；、");
        return end > 0 && words[end] is '，' or '：' && TextSearch.LengthAtEnd(words[..end], Verbs) > 0 && TextSearch.ContainsAny(words[..end], Inspectors) ? end + 1 : 0;
    }
}
