using Rectification.Primitives;

namespace Rectification.Privacy;

/// <summary>One place where personal data was hidden. It does not hold what stood there.</summary>
/// <param name="Kind">What was hidden.</param>
/// <param name="Path">The JSON Pointer of the text it stood in; empty for the source text.</param>
/// <param name="Original">Where it stood in that text.</param>
/// <param name="Redacted">Where its replacement stands in the redacted text.</param>
/// <param name="Replacement">What stands there now.</param>
/// <remarks>Equal when all members are. Immutable.</remarks>
public sealed record Redaction(PersonalDataKind Kind, string Path, SourceSpan Original, SourceSpan Redacted, string Replacement);
