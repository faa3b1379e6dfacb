using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>What stands in front of the first heading: title, date line and preamble.</summary>
internal sealed record FrontMatter
{
    private const string Places = "省市区县州旗镇乡";
    private const int LongestPlace = 8;

    /// <summary>The title; null where the text has none.</summary>
    public required Title? Title { get; init; }

    /// <summary>The date line and other lines a web page prints around it.</summary>
    public required IReadOnlyList<TextRange> DateLines { get; init; }

    /// <summary>The date the date line states; null where there is none.</summary>
    public required PartialDate? PublishedOn { get; init; }

    /// <summary>The paragraphs that say who inspected whom.</summary>
    public required IReadOnlyList<TextRange> Preamble { get; init; }

    /// <summary>The body on a line of its own under a title that names none; null where there is no such line.</summary>
    public required string? PublisherLine { get; init; }

    /// <summary>The inspection; null where neither preamble nor title speaks of one.</summary>
    public required Inspection? Inspection { get; init; }

    /// <summary>The body that the feedback was given to, as the preamble names it; null where it does not.</summary>
    public required string? FeedbackReceiver { get; init; }

    /// <summary>
    /// Who publishes: the title says it, else the signature, else it is whom the title speaks of, or who received the feedback or was
    /// inspected, unless that is only 我局 and the like.
    /// </summary>
    public string? Publisher(string? signedBy)
        => (IsPlace(Title?.Publisher) ? signedBy : null) ?? Title?.Publisher ?? PublisherLine ?? signedBy
            ?? TitleReader.SubjectOf(Title?.Value) ?? Named(FeedbackReceiver) ?? Named(Inspection?.InspectedBody);

    // 某县贯彻落实督察报告整改情况公示: a place publishes nothing, whoever signs does.
    private static bool IsPlace(string? publisher)
        => publisher is { Length: >= 2 and <= LongestPlace } && Places.Contains(publisher[^1], StringComparison.Ordinal);

    private static string? Named(string? body)
        => body is null || body.StartsWith('我') || char.IsAsciiDigit(body[0]) || body.Contains('各', StringComparison.Ordinal)
            || body.Contains('等', StringComparison.Ordinal) ? null : body;
}
