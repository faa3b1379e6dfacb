using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record NumberingLevel
{
    /// <summary>A level of which the document says nothing.</summary>
    public static NumberingLevel Unnumbered { get; } = new();

    public int Start { get; private init; } = 1;

    /// <summary>The format as numbering.xml names it: <c>decimal</c>, <c>chineseCounting</c>.</summary>
    public string Format { get; private init; } = "none";

    /// <summary>What is printed: <c>（%1）</c>, where <c>%1</c> is the number of the first level.</summary>
    public string Text { get; private init; } = "";

    /// <summary>The level, counted from 1, whose paragraphs let this one begin again; 0 for none, null for every one above it.</summary>
    public int? Restart { get; private init; }

    /// <summary>Whether the numbers of all levels are printed in figures.</summary>
    public bool IsLegal { get; private init; }

    /// <summary>The style whose paragraphs are of this level.</summary>
    public string? Style { get; private init; }

    public static NumberingLevel Read(Level level)
    {
        // A format that only newer versions know is wrapped with an older one beside it.
        var format = level.NumberingFormat ?? level.Descendants<NumberingFormat>().FirstOrDefault();
        return new()
        {
            Start = level.StartNumberingValue?.Val?.Value ?? 0,
            Format = format?.Val?.InnerText is { } name
                ? (name == "custom" ? NumberFormats.OfCustom(format.Format?.Value) : name)
                : "decimal",
            Text = level.LevelText?.Val?.Value ?? "",
            Restart = level.LevelRestart?.Val?.Value,
            IsLegal = level.IsLegalNumberingStyle is { } legal && (legal.Val is null || legal.Val.Value),
            Style = level.ParagraphStyleIdInLevel?.Val?.Value,
        };
    }

    /// <summary>The same level, counted from another number.</summary>
    public NumberingLevel StartingAt(int start) => this with { Start = start };
}
