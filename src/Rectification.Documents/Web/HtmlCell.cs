using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>A cell of a table on a page.</summary>
/// <param name="Cell">The element.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Width">How many columns it is wide.</param>
internal readonly record struct HtmlCell(IElement Cell, int Column, int Width);
