using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Front;

/// <summary>The title of a notice.</summary>
/// <param name="Lines">Where it stands: one stretch for each line it runs over.</param>
/// <param name="Value">The words, lines joined.</param>
/// <param name="Kind">What the notice calls itself.</param>
/// <param name="Publisher">The body in front of 关于; null where the title names none.</param>
internal sealed record Title(IReadOnlyList<TextRange> Lines, string Value, NoticeKind Kind, string? Publisher);
