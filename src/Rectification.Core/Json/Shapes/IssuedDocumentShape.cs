using System.Runtime.CompilerServices;
using Rectification.Json.Values;

namespace Rectification.Json.Shapes;

/// <summary>How an <see cref="IssuedDocument"/> stands on the wire.</summary>
internal static class IssuedDocumentShape
{
    private const UnsafeAccessorKind Setter = UnsafeAccessorKind.Method;

    public static PartShape<IssuedDocument> Instance { get; } = new(
        "document",
        "A paper a measure issued or revised.",
        () => new IssuedDocument { Title = "" },
        [
            Member.Required("title", Wire.Text, (IssuedDocument part) => part.Title, SetTitle, "The title between 《 and 》."),
            Member.Of("number", Wire.Text, (IssuedDocument part) => part.Number, SetNumber, "The document number (文号) as written, such as 〔2020〕122号 with the letters before it."),
        ]);

    [UnsafeAccessor(Setter, Name = "set_Title")]
    private static extern void SetTitle(IssuedDocument part, string value);

    [UnsafeAccessor(Setter, Name = "set_Number")]
    private static extern void SetNumber(IssuedDocument part, string? value);
}
