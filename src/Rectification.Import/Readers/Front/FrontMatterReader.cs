using Rectification.Import.Lines;
using Rectification.Import.Lines.Recognisers.Closing;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Front;

/// <summary>Reads what stands in front of the first heading.</summary>
internal static class FrontMatterReader
{
    // A text without headings is all preamble; who inspected whom stands near its start or nowhere.
    private const int LongestPreamble = 6000;

    // What tells of the inspection below the first heading stands directly below it.
    private const int MostLinesBelowHeading = 2;
    private const int ShortestTeam = 4;

    /// <summary>Reads title, date line and preamble.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="lines">The lines of this notice.</param>
    /// <param name="bodyStart">The index of its first heading; the number of lines where it has none.</param>
    public static FrontMatter Read(CleanText text, ArraySegment<TextLine> lines, int bodyStart)
    {
        var head = lines[..bodyStart];
        var title = TitleReader.Read(text, head);
        var (dateLines, preamble) = (new List<TextRange>(), new List<TextRange>());
        foreach (var line in head)
        {
            var rest = title is null ? line.Range : WithoutTitle(line.Range, title);
            if (!rest.IsEmpty)
                (DateLineReader.IsDateLine(text, rest) ? dateLines : preamble).Add(rest);
        }

        var published = dateLines.Select(line => DateLineReader.Read(text, line)).FirstOrDefault(date => date is not null);
        var account = InspectionReader.Read(text, Opening(preamble), title, published?.Year);
        if (account.Inspection is not { Team: not null })
            account = BelowHeading(text, lines[bodyStart..], Opening(preamble), title, published?.Year) ?? account;
        return new()
        {
            Title = title,
            DateLines = dateLines,
            PublishedOn = published,
            Preamble = preamble,
            PublisherLine = title is { Publisher: null } ? PublisherLine(text, preamble) : null,
            Inspection = account.Inspection,
            FeedbackReceiver = account.FeedbackReceiver,
        };
    }

    // 根据…第九轮巡视工作要求，现将整改情况予以公布。 一、总体情况 7月22日，市委巡视一组向区委反馈了意见: the preamble names the round, the first section who came.
    private static InspectionAccount? BelowHeading(CleanText text, ArraySegment<TextLine> body, List<TextRange> preamble, Title? title,
        int? publishedYear)
    {
        var told = body.Skip(1).TakeWhile(line => !LineFacts.TryMarker(text, line, out _)).Take(MostLinesBelowHeading)
            .Select(line => line.Range).ToList();
        if (told.Count == 0)
            return null;
        var account = InspectionReader.Read(text, [.. preamble, .. Opening(told)], title, publishedYear);
        return account.Inspection is { Team.Length: >= ShortestTeam } inspection
            && (inspection.FeedbackOn is not null || inspection.InspectedBody is not null) ? account : null;
    }

    // 关于…整改情况的通报 / 中共某市委: a line of its own between title and preamble.
    private static string? PublisherLine(CleanText text, List<TextRange> preamble)
        => preamble.Count > 1 && text.Fold(preamble[0]).StartsWith("中共") && SignatureReader.IsSignature(text, preamble[0])
            ? text.Write(preamble[0])
            : null;

    private static TextRange WithoutTitle(TextRange line, Title title)
    {
        foreach (var part in title.Lines)
        {
            if (part.Start >= line.Start && part.End <= line.End)
                return line.From(part.End);
        }

        return line;
    }

    private static List<TextRange> Opening(List<TextRange> preamble)
        => [.. preamble.TakeWhile(line => line.Start < preamble[0].Start + LongestPreamble)
            .Select(line => line.To(Math.Min(line.End, preamble[0].Start + LongestPreamble)))];
}
