namespace Rectification.Reporting.Html;

/// <summary>A place of the text that a part of the data links to.</summary>
/// <param name="Start">The first character of the part.</param>
/// <param name="PartId">The id of the part.</param>
/// <param name="Name">What the link back to the part is called; null where the text does not link back.</param>
internal readonly record struct TextAnchor(int Start, string PartId, string? Name)
{
    /// <summary>The id that the place has in the text.</summary>
    public static string IdOf(string partId) => $"{partId}-t";
}
