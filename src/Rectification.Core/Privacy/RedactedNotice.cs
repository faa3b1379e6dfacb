using Rectification.Primitives;

namespace Rectification.Privacy;

/// <summary>A notice without its personal data.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class RedactedNotice
{
    internal RedactedNotice(Notice notice, RedactedText? text, ValueList<Redaction> redactions)
        => (Notice, Text, Redactions) = (notice, text, redactions);

    /// <summary>The notice as it may be shown.</summary>
    public Notice Notice { get; }

    /// <summary>The text it was imported from, redacted too.</summary>
    /// <value>Null where only the notice was given.</value>
    public RedactedText? Text { get; }

    /// <summary>
    /// What was hidden in the notice, each with the path of its text; what was hidden in the source text stands in <see cref="Text"/>.
    /// </summary>
    public ValueList<Redaction> Redactions { get; }
}
