using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Recognises a paragraph that lists what was found, not what was done: 经核对，现有合同分为三种情形：（1）…（2）….</summary>
internal static class FactList
{
    private const int LongestLeadIn = 40;

    // What is listed when a lead-in speaks of one of these was done.
    private static readonly WordTable Work = ["整改", "措施", "做法", "工作", "行动", "举措", "方面发力"];

    /// <summary>Whether the paragraph opens with a lead-in to facts and enumerates them.</summary>
    public static bool IsMatch(CleanText text, TextRange paragraph)
    {
        var words = text.Fold(paragraph);
        var colon = words[..Math.Min(words.Length, LongestLeadIn)].IndexOf('：');
        if (colon <= 0 || TextSearch.ContainsAny(words[..colon], Work)
                || Wording.OpensWithAction(words) != words.StartsWith("经", StringComparison.Ordinal))
            return false;
        var list = paragraph.From(paragraph.Start + colon + 1);
        return LineFacts.TryMarker(text, list, out var marker) && marker.Number == 1 && !marker.IsListWord;
    }
}
