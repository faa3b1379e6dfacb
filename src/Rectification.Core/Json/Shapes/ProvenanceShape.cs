using Rectification.Json.Values;
using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>How a <see cref="Provenance"/> stands on the wire.</summary>
internal static class ProvenanceShape
{
    public static PartShape<Provenance> Instance { get; } = new(
        "provenance",
        "Where the text of a notice came from.",
        () => new Provenance(),
        [
            Member.Of("uri", Wire.Text, (Provenance part) => part.Uri, nameof(Provenance.Uri), "The address of the page or file."),
            Member.Of("attribution", Wire.Text, (Provenance part) => part.Attribution, nameof(Provenance.Attribution),
                "Whom the page names as the origin of the text (来源)."),
            Member.Of("retrievedOn", Wire.OptionalDate, (Provenance part) => part.RetrievedOn, nameof(Provenance.RetrievedOn),
                "When it was fetched."),
            Member.Of("sha256", Wire.Text, (Provenance part) => part.Sha256, nameof(Provenance.Sha256),
                "SHA-256 of the file's bytes, 64 lower-case hexadecimal digits."),
            Member.Of("length", Wire.OptionalLength, (Provenance part) => part.Length, nameof(Provenance.Length),
                "The length of the imported text in UTF-16 code units."),
        ]);
}
