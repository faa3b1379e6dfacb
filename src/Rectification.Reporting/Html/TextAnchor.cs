namespace Rectification.Reporting.Html;

/// <summary>A place of the text that a part of the data links to.</summary>
/// <param name="Start">The first character of the part.</param>
/// <param name="PartId">The id of the part.</param>
/// <param name="LeadsBack">Whether the text links to the part as well.</param>
internal readonly record struct TextAnchor(int Start, string PartId, bool LeadsBack)
{
    /// <summary>The id that the place has in the text.</summary>
    public static string IdOf(string partId) => $"{partId}-t";
}
