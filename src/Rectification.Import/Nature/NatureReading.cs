using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>What a text is, and why.</summary>
/// <param name="Nature">The nature.</param>
/// <param name="Certainty">How sure, from 0 to 1.</param>
/// <param name="Evidence">The signs that count for or against it, the weightiest first.</param>
internal sealed record NatureReading(TextNature Nature, double Certainty, ValueList<NatureEvidence> Evidence)
{
    /// <summary>The facts of a notice that the text lacks, as terms of messages.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>Whether a text of this nature is read into a notice.</summary>
    public bool IsRead
        => Nature == TextNature.RectificationNotice || Nature == TextNature.AuditAnswer || Nature == TextNature.SupervisionAnswer
            || Nature == TextNature.WorkReport;
}
