using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Signature"/> stands on the wire.</summary>
internal static class SignatureShape
{
    public static PartShape<Signature> Instance { get; } = new(
        "signature",
        "Who signed the notice, and when (落款).",
        () => new Signature(),
        [
            Member.Of("body", Wire.Text, (Signature part) => part.Body, nameof(Signature.Body), "The body as written."),
            Member.Of("date", Wire.OptionalDate, (Signature part) => part.Date, nameof(Signature.Date), "The date under the signature."),
        ]);
}
