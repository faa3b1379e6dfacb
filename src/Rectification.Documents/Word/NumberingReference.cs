using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>The list and level that a paragraph or style names.</summary>
/// <param name="Id">The list; null where only the level is named, 0 for none.</param>
/// <param name="Level">The level from 0; null where it is not named.</param>
internal sealed record NumberingReference(int? Id, int? Level)
{
    /// <summary>The style that names them; null for a paragraph.</summary>
    public string? Style { get; init; }

    /// <summary>The reference among the properties of a paragraph or style.</summary>
    /// <param name="properties">One, as a rule; WPS writes two at times, of which the last counts.</param>
    /// <returns>Null where there is none.</returns>
    public static NumberingReference? Read(IEnumerable<NumberingProperties>? properties)
    {
        NumberingReference? found = null;
        foreach (var one in properties ?? [])
            found = new(one.NumberingId?.Val?.Value ?? found?.Id, one.NumberingLevelReference?.Val?.Value ?? found?.Level);
        return found;
    }

    /// <summary>What this one leaves open, taken from the style.</summary>
    public NumberingReference Or(NumberingReference? style)
        => Id is not null || style is null ? this : new(style.Id, Level ?? style.Level) { Style = Level is null ? style.Style : null };
}
