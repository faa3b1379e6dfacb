using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>Leaves out the counts that are shares of one total.</summary>
internal static class DeclaredShares
{
    /// <summary>The counts without shares.</summary>
    /// <remarks>党的领导方面5个问题、党的建设方面7个问题: one such count may be the total of a long list of aspects, several are shares of it.</remarks>
    public static List<DeclaredCount> WithoutShares(CleanText text, TextRange sentence, List<DeclaredCount> counts)
    {
        var shares = counts.Count(count => IsOfOneAspect(text, sentence, count));
        return shares < 2 ? counts : counts.FindAll(count => !IsOfOneAspect(text, sentence, count));
    }

    // 2个方面, 两方面 and 四大方面 count; 党的建设方面 names one.
    private static bool IsCounted(ReadOnlySpan<char> before) => char.IsAsciiDigit(before[^1]) || ChineseNumeral.DigitValue(before[^1]) >= 0 || before[^1] is '个' or '大' or '类' or '项';

    private static bool IsOfOneAspect(CleanText text, TextRange sentence, DeclaredCount count)
    {
        var before = text.Fold(new(DeclaredCountReader.ClauseStart(text, sentence, count.Range.Start), count.Range.Start));
        var aspect = before.LastIndexOf("方面");
        return aspect > 0 && !IsCounted(before[..aspect]) && before[(aspect + 2)..] is "" or "的" or "存在" or "存在的" or "有" or "反馈";
    }
}
