using Rectification.Import.Nature;
using Rectification.Import.Text;
using Rectification.Validation;

namespace Rectification.Import.Checks;

/// <summary>Looks for one thing that is wrong with the text itself and cannot be seen in the notice any more.</summary>
/// <param name="text">The text.</param>
/// <param name="painter">What each stretch was read as.</param>
/// <param name="extent">The lines of the notice.</param>
/// <returns>The findings, none where all is well.</returns>
internal delegate IEnumerable<Finding> TextCheck(CleanText text, SegmentPainter painter, NoticeExtent extent);
