using System.Runtime.CompilerServices;
using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Provenance"/> stands on the wire.</summary>
internal static class ProvenanceShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<Provenance> Instance { get; } = new(
        "provenance",
        "Where the text of a notice came from.",
        () => new Provenance(),
        [
            Member.Of("uri", Wire.Text, (Provenance part) => part.Uri, SetUri, "The address of the page or file."),
            Member.Of("attribution", Wire.Text, (Provenance part) => part.Attribution, SetAttribution, "Whom the page names as the origin of the text (来源)."),
            Member.Of("retrievedOn", Wire.OptionalDate, (Provenance part) => part.RetrievedOn, SetRetrievedOn, "When it was fetched."),
            Member.Of("sha256", Wire.Text, (Provenance part) => part.Sha256, SetSha256, "SHA-256 of the file's bytes, 64 lower-case hexadecimal digits."),
            Member.Of("length", Wire.OptionalLength, (Provenance part) => part.Length, SetLength, "The length of the imported text in UTF-16 code units."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Uri")]
    private static extern void SetUri(Provenance part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Attribution")]
    private static extern void SetAttribution(Provenance part, string? value);

    [UnsafeAccessor(Setter, Name = "set_RetrievedOn")]
    private static extern void SetRetrievedOn(Provenance part, PartialDate? value);

    [UnsafeAccessor(Setter, Name = "set_Sha256")]
    private static extern void SetSha256(Provenance part, string? value);

    [UnsafeAccessor(Setter, Name = "set_Length")]
    private static extern void SetLength(Provenance part, int? value);
}
