using Rectification.Cli.Input;
using Rectification.Primitives;
using Rectification.Privacy;

namespace Rectification.Cli.Processing;

/// <summary>One input without its personal data.</summary>
/// <param name="Source">What was asked for.</param>
/// <param name="Name">What messages call it.</param>
/// <param name="Text">The redacted text; null for notices.</param>
/// <param name="Notices">The redacted notices; empty for a text that is written as text.</param>
/// <param name="Redactions">What was hidden.</param>
/// <param name="Problems">Why it, or a part of it, could not be read.</param>
internal sealed record RedactedInput(InputSource Source, string Name, string? Text, ValueList<NoticeReport> Notices,
    ValueList<Redaction> Redactions, ValueList<string> Problems)
{
    public static RedactedInput Failed(InputSource source, string name, params string[] problems)
        => new(source, name, null, [], [], [.. problems]);
}
