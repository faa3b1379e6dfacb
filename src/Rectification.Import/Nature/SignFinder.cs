using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Counts the places in which a text shows a sign.</summary>
internal static class SignFinder
{
    /// <summary>The signs as the text shows them.</summary>
    public static IEnumerable<FoundSign> Find(NatureText text)
        => NatureSigns.All.Select((sign, index) => Find(text, sign, text.Words.OfSign(index)));

    private static FoundSign Find(NatureText text, NatureSign sign, List<int> starts)
    {
        var (count, first, behind) = (0, default(TextRange?), 0);
        var units = UnitsOf(text, sign.Place);
        foreach (var start in starts)
        {
            if (start < behind || UnitAt(units, start) is not { } unit)
                continue;
            behind = unit.End;
            if (!Holds(text.Text, sign, unit))
                continue;
            count++;
            first ??= unit;
        }

        return new(sign.Name, sign.Measure.Of(count, text.Clauses.Length, text.Body.Length), first);
    }

    private static TextRange? UnitAt(TextRange[] units, int place)
    {
        var at = NatureText.FirstFrom(units, place + 1) - 1;
        return at >= 0 && units[at].End > place ? units[at] : null;
    }

    private static TextRange[] UnitsOf(NatureText text, SignPlace place) => place switch
    {
        SignPlace.Title => text.Title.Length == 0 ? [] : [new(text.Title[0].Start, text.Title[^1].End)],
        SignPlace.EndOfTitle => text.TitleParts,
        SignPlace.Opening => text.Opening,
        SignPlace.StartOfOpening => text.FirstLines,
        SignPlace.Sentence => text.Sentences,
        SignPlace.Body or SignPlace.StartOfClause or SignPlace.EndOfClause => text.Clauses,
        SignPlace.StartOfLine => text.Body,
        _ => text.Ending,
    };

    private static bool Holds(CleanText text, NatureSign sign, TextRange unit)
    {
        foreach (var phrase in sign.Phrases)
        {
            var holds = sign.Place switch
            {
                SignPlace.EndOfTitle => phrase.Ends(WithoutRemark(text.Fold(unit))),
                SignPlace.EndOfClause => phrase.Ends(text.Fold(unit)),
                SignPlace.StartOfOpening or SignPlace.StartOfLine => phrase.First.LengthAtStart(text.Fold(unit)) > 0,
                SignPlace.StartOfClause => phrase.First.LengthAtStart(text.Fold(BehindMarker(text, unit))) > 0,
                _ => phrase.IndexIn(text.Fold(unit)) >= 0,
            };
            if (holds)
                return true;
        }

        return false;
    }

    private static TextRange BehindMarker(CleanText text, TextRange unit)
        => MarkerReader.TryRead(text, unit.Start, unit.End, out var marker) ? unit.From(marker.Range.End) : unit;

    // …工作方案（公开稿）, 《…办法》, and 关于印发《…方案》的通知, which is the plan.
    private static ReadOnlySpan<char> WithoutRemark(ReadOnlySpan<char> title)
    {
        title = title.TrimEnd("：-| ");
        if (title.EndsWith("》的通知") && title.IndexOf('《') is > 1 and var inner && title[..inner] is [.., '发'])
            title = title[(inner + 1)..^4];
        title = title.TrimEnd("》”");
        if (title.Length > 0 && title[^1] is '）' or '〕' or '】' && title.LastIndexOfAny("（〔【") is > 0 and var open)
            title = title[..open];
        return title.TrimEnd("》”");
    }
}
