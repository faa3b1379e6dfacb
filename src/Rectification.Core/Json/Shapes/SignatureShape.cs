using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Signature"/> stands on the wire.</summary>
internal static class SignatureShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Signature> Instance { get; } = new(
        "signature",
        "Who signed the notice, and when (落款).",
        () => new Signature(),
        [
            Member.Of("body", Wire.Text, (Signature part) => part.Body, SetBody, "The body as written."),
            Member.Of("date", Wire.OptionalDate, (Signature part) => part.Date, SetDate, "The date under the signature."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Body")]
    private static extern void SetBody(Signature part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Date")]
    private static extern void SetDate(Signature part, PartialDate? value);
}
