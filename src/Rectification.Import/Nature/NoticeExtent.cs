using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Where one notice stands in a text that may hold several.</summary>
/// <param name="Lines">The lines of the notice, title and signature included.</param>
/// <param name="Before">Lines in front of it that belong to no notice: the preface of a collection.</param>
/// <param name="Copies">Lines behind it that say the same once more.</param>
internal sealed record NoticeExtent(ArraySegment<TextLine> Lines, ArraySegment<TextLine> Before, IReadOnlyList<TextLine> Copies);
