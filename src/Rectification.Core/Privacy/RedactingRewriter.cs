using Rectification.Primitives;

namespace Rectification.Privacy;

/// <summary>Redacts the texts of a notice, and moves its sources where the imported text was redacted too.</summary>
internal sealed class RedactingRewriter(Redactor redactor, HashSet<string> names, RedactedText? imported) : NoticeTexts
{
    public List<Redaction> Redactions { get; } = [];

    public override SourceSpan Source(SourceSpan value)
    {
        if (imported is null)
            return value;
        if (value.End > imported.OriginalLength)
            throw new ArgumentException(
                $"The source {value} at {Path} reaches beyond the text of {imported.OriginalLength} characters: the notice was imported from another.", nameof(value));
        return imported.ToRedacted(value);
    }

    protected override string Rewrite(string value, string label)
    {
        var redacted = redactor.Redact(label + value, names, redactor.HidesPublicContacts);
        if (redacted.Redactions.IsEmpty)
            return value;
        var path = Path;
        foreach (var redaction in redacted.Redactions)
            Redactions.Add(redaction with { Path = path, Original = Shift(redaction.Original, label),
                Redacted = Shift(redaction.Redacted, label) });
        return redacted.Text[label.Length..];
    }

    private static SourceSpan Shift(SourceSpan span, string label) => new(span.Start - label.Length, span.Length);
}
