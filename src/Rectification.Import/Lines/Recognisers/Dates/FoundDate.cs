using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Dates;

/// <summary>A date as the text words it.</summary>
/// <param name="Range">The words, such as 2021年3月5日 or 12月底.</param>
/// <param name="Date">The date; null where the year is not known or where there is no such day.</param>
/// <param name="Impossible">Whether the words name a day or month no calendar has, such as 2月30日.</param>
/// <param name="HasYear">Whether the words say the year themselves (2021年, 今年) and do not leave it to the context.</param>
internal readonly record struct FoundDate(TextRange Range, PartialDate? Date, bool Impossible, bool HasYear);
