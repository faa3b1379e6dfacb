using System.Buffers;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>A text cut the way its nature is told from: title, first lines, sentences and clauses of the body, last lines.</summary>
internal sealed class NatureText
{
    private const int LongestTitle = 60;
    private const int TitleWithin = 6;
    private const int MostTitleLines = 4;
    private const int OpeningLines = 4;
    private const int LongestOpening = 900;
    private const int EndingLines = 5;

    // What a text is shows on its first pages and in its last lines; the rest need not be read for it.
    private const int MostCharacters = 8000;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？；");
    private static readonly SearchValues<char> TitleEnds = SearchValues.Create("：-|");
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create("，。；！？：");

    public NatureText(CleanText text, ArraySegment<TextLine> lines)
    {
        Text = text;
        var title = CountTitle(text, lines);
        Title = [.. lines[..title].Select(line => line.Range)];
        TitleParts = Cut(Title, TitleEnds);
        Body = [.. FirstPages(lines[title..])];
        FirstLines = [.. lines[..Math.Min(lines.Count, OpeningLines + title)].Select(line => line.Range)];
        Opening = Cut(Body.Take(OpeningLines).Select(line => line.To(Math.Min(line.End, line.Start + LongestOpening))), SentenceEnds);
        Sentences = Cut(Body, SentenceEnds);
        Clauses = Cut(Body, ClauseEnds);
        LastLines =
        [
            .. lines[title..].TakeLast(EndingLines).Select(line => line.Range.From(Math.Max(line.Start, line.End - LongestOpening))),
        ];
        Ending = Cut(LastLines, SentenceEnds);
        Words = new(text,
            [Whole, .. LastLines.Where(line => line.End > Whole.End).Select(line => line.From(Math.Max(line.Start, Whole.End)))]);
    }

    public CleanText Text { get; }

    /// <summary>From the first line to the last of the first pages.</summary>
    public TextRange Whole
        => FirstLines.Length == 0 ? default : new(FirstLines[0].Start, Body.Length == 0 ? FirstLines[^1].End : Body[^1].End);

    /// <summary>The lines above the first paragraph.</summary>
    public TextRange[] Title { get; }

    /// <summary>The lines of the title, cut at colons and dashes: 党课讲稿：怎样听意见.</summary>
    public TextRange[] TitleParts { get; }

    /// <summary>Title and the lines below it.</summary>
    public TextRange[] FirstLines { get; }

    /// <summary>The lines below the title, as far as the first pages go.</summary>
    public TextRange[] Body { get; }

    /// <summary>The sentences of the first paragraphs.</summary>
    public TextRange[] Opening { get; }

    public TextRange[] Sentences { get; }

    /// <summary>The clauses; the colon behind a label is part of it.</summary>
    public TextRange[] Clauses { get; }

    /// <summary>The last lines of the text.</summary>
    public TextRange[] LastLines { get; }

    /// <summary>The sentences of the last lines.</summary>
    public TextRange[] Ending { get; }

    /// <summary>Where the words stand that the signs look for.</summary>
    public NatureWords Words { get; }

    /// <summary>The first unit that begins at a place or behind it; the number of units where none does.</summary>
    public static int FirstFrom(TextRange[] units, int start)
    {
        var (low, high) = (0, units.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (units[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static IEnumerable<TextRange> FirstPages(ArraySegment<TextLine> lines)
    {
        var left = MostCharacters;
        foreach (var line in lines.TakeWhile(_ => left > 0))
        {
            yield return line.Range.To(Math.Min(line.End, line.Start + left));
            left -= line.End - line.Start;
        }
    }

    // Short lines that end no sentence; a text of nothing else has no title.
    private static int CountTitle(CleanText text, ArraySegment<TextLine> lines)
    {
        var count = 0;
        while (count < Math.Min(Math.Min(lines.Count, TitleWithin), MostTitleLines) && MayBeTitle(text, lines[count], count))
            count++;
        return count == lines.Count ? 0 : count;
    }

    private static bool MayBeTitle(CleanText text, TextLine line, int index)
    {
        var words = text.Fold(line.Range);
        return words.Length <= LongestTitle && !words.Contains('。') && !(index > 0 && IsForm(text, line.Range))
            && !MarkerReader.TryRead(text, line.Start, line.End, out _);
    }

    // Below a title, 填报单位：某局 and the rows of a table belong to the text.
    private static bool IsForm(CleanText text, TextRange line)
        => text.Fold(line) is [.., '：'] or ['|', ..] || ShapeSigns.IsNameAndValue(text, line);

    private TextRange[] Cut(IEnumerable<TextRange> lines, SearchValues<char> ends)
    {
        var pieces = new List<TextRange>();
        foreach (var line in lines)
        {
            for (var start = line.Start; start < line.End; start = pieces[^1].End)
            {
                var stop = Text.Fold(line.From(start)).IndexOfAny(ends);
                pieces.Add(new(start, stop < 0 ? line.End : start + stop + 1));
            }
        }

        return [.. pieces];
    }
}
