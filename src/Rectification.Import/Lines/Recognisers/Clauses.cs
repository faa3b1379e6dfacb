using System.Buffers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Recognisers;

/// <summary>Where a clause of a sentence begins and ends.</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；：！？\n");

    /// <summary>Words between a date and who acted: 3月1日起由市委第一巡察组….</summary>
    private static readonly string[] Fillers = ["期间", "以来", "起", "由", "经", "派出", "委派", "先后", "，", "）", "（", "的", "止", "于", "在", "了"];

    /// <summary>Whether a comma or stop stands in the text outside brackets.</summary>
    public static bool HasBreak(ReadOnlySpan<char> text)
    {
        var depth = 0;
        foreach (var character in text)
        {
            depth += character == '（' ? 1 : character == '）' ? -1 : 0;
            if (depth <= 0 && Breaks.Contains(character))
                return true;
        }

        return false;
    }

    /// <summary>The noun in front of a place: what stands between the last comma or date and it.</summary>
    public static TextRange SubjectBefore(CleanText text, TextRange sentence, int end)
    {
        var before = text.Fold(sentence.To(end));
        var start = sentence.Start + before.LastIndexOfAny(Breaks) + 1;
        foreach (var date in DateReader.Find(text, new(start, end), contextYear: null))
            start = date.Range.End;
        for (var filler = 1; filler > 0; start += filler)
            filler = TextSearch.LengthAtStart(text.Fold(new(start, end)), Fillers);
        return new(start, end);
    }
}
