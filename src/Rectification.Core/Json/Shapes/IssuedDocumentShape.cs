using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="IssuedDocument"/> stands on the wire.</summary>
internal static class IssuedDocumentShape
{
    public static PartShape<IssuedDocument> Instance { get; } = new(
        "document",
        "A paper a measure issued or revised.",
        () => new IssuedDocument { Title = "" },
        [
            Member.Required("title", Wire.Text, (IssuedDocument part) => part.Title, nameof(IssuedDocument.Title),
                "The title between 《 and 》."),
            Member.Of("number", Wire.Text, (IssuedDocument part) => part.Number, nameof(IssuedDocument.Number),
                "The document number (文号) as written, such as 〔2020〕122号 with the letters before it."),
        ]);
}
