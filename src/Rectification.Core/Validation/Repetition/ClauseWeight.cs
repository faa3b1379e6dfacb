using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>How much a clause says that two answers do not share by chance.</summary>
internal static class ClauseWeight
{
    private const int LongestNaming = 9;
    private const int RowOfPapers = 3;

    /// <summary>How a sanction, and the routine of a party branch, are told in every notice in the same words.</summary>
    private static readonly WordSet Formulas = new("批评教育", "诫勉", "提醒谈话", "谈话提醒", "约谈", "处分", "警告", "记过", "问责", "责令检查", "书面检查", "通报批评", "立案",
            "三会一课", "组织生活", "主题党日", "民主评议", "民主生活会", "上党课", "讲党课", "谈心谈话", "四个意识", "四个自信", "两个维护");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>
    /// The characters of a clause that say something: none of a formula without figures or of a paper that is only named, no dates and no
    /// digits.
    /// </summary>
    public static int Of(ReadOnlySpan<char> clause)
        => (Formulas.IsIn(clause) && CountFigures(clause) == 0) || OnlyNamesPaper(clause) ? 0 : SizeOf(clause);

    /// <summary>The characters of a text that say something, whatever it tells.</summary>
    public static int SizeOf(ReadOnlySpan<char> words)
    {
        var size = 0;
        foreach (var character in words)
            size += char.IsLetter(character) && character is not ('年' or '月' or '日') ? 1 : 0;
        return size;
    }

    /// <summary>Counts dates, and numbers other than 1: 排除隐患6处 tells more than 党内警告1人.</summary>
    public static int CountFigures(ReadOnlySpan<char> words)
    {
        var (count, inDate) = (0, false);
        for (var at = words.IndexOfAny(Digits); at >= 0; at = words.IndexOfAny(Digits))
        {
            inDate &= at == 0;
            words = words[at..];
            var length = words.IndexOfAnyExcept(Digits) is var end and >= 0 ? end : words.Length;
            var isDate = length < words.Length && words[length] is '年' or '月' or '日';
            count += (isDate && inDate) || (!isDate && words[..length] is "1" or "１") ? 0 : 1;
            words = words[(isDate ? length + 1 : length)..];
            inDate = isDate;
        }

        return count;
    }

    /// <summary>局党组认真执行《…》（青文〔2022〕4号）规定: two answers may both rest on one paper. The same row of papers is another matter.</summary>
    private static bool OnlyNamesPaper(ReadOnlySpan<char> clause)
    {
        if (clause.IndexOf('《') is not (var title and >= 0) || clause.LastIndexOf('》') is not (var end and > 0) || end < title)
            return false;
        if (clause.Count('《') >= RowOfPapers)
            return false;
        var behind = clause[(end + 1)..];
        if (behind.Length > 0 && behind[0] is '（' or '(' && behind.IndexOfAny('）', ')') is var bracket and > 0)
            behind = behind[(bracket + 1)..];
        return title + behind.Length <= LongestNaming;
    }
}
