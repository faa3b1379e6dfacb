using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Page;

/// <summary>A text without the page around it, and what the page tells of it.</summary>
/// <param name="Text">The text.</param>
/// <param name="PublishedOn">The date of publication the page prints; null where it prints none.</param>
/// <param name="Source">Who the page says the text comes from; null where it does not say.</param>
internal sealed record PageReading(CleanText Text, PartialDate? PublishedOn, string? Source);
