using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>The words with which a body quotes its inspectors: 县委巡察组指出， and 巡察反馈指出：. What follows is a problem.</summary>
internal static class InspectorsWords
{
    private const int Longest = 24;

    private static readonly WordTable Verbs = ["指出", "认为"];

    // 反馈意见写道：, 巡察反馈，: whatever they do, they do it; 巡察期间， and 反馈后， tell when the body did something.
    private static readonly WordTable Bodies =
        [.. InspectionTerms.Kinds.SelectMany(kind => new[] { kind, kind + "组", kind + "反馈" }), "反馈意见"];
    private const int LongestVerb = 4;
    private const string Times = "后间来中时前起";
    private const string Units = "条个项"; // 巡察反馈意见6条

    /// <summary>How many characters they are, the comma or colon behind them included; 0 where the words open otherwise.</summary>
    public static int LengthAtStart(ReadOnlySpan<char> words)
    {
        var end = words[..Math.Min(words.Length, Longest)].IndexOfAny("，：。；、");
        if (end > 0 && Bodies.LengthAtStart(words) is > 0 and var body && end >= body && end - body <= LongestVerb
                && words[end] is '，' or '：' && !(Times + Units).Contains(words[end - 1], StringComparison.Ordinal)
            && !words[..end].Contains("整改", StringComparison.Ordinal))
        {
            return end + 1;
        }

        return end > 0 && words[end] is '，' or '：' && TextSearch.LengthAtEnd(words[..end], Verbs) > 0
            && TextSearch.ContainsAny(words[..end], InspectionTerms.Feedback) ? end + 1 : 0;
    }
}
