namespace Rectification.Documents.Pdf;

/// <summary>A line of a page.</summary>
internal sealed record PdfLine
{
    public required string Text { get; init; }

    /// <summary>The page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The line of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Where its first character begins, in points from the left.</summary>
    public required double Left { get; init; }

    /// <summary>Where its last character ends.</summary>
    public required double Right { get; init; }

    /// <summary>Its base line, in points from the bottom of the page.</summary>
    public required double Bottom { get; init; }

    /// <summary>The size of most of its characters, in points.</summary>
    public required double Size { get; init; }

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow { get; init; }
}
