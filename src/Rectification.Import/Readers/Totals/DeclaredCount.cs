using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Readers.Totals;

/// <summary>A number with its unit, and with what it counts where a noun says so: 18项具体问题, 整改措施85条, 13个.</summary>
/// <param name="Range">From the noun or number that comes first to the one that comes last.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The measure word, such as 项.</param>
/// <param name="Subject">What is counted; null for a bare number and unit.</param>
internal sealed record DeclaredCount(TextRange Range, int Value, string Unit, DeclaredSubject? Subject)
{
    /// <summary>How far they have come, where the words between number and noun tell it: 3个正在推进的问题.</summary>
    public DeclaredState? State { get; init; }
}
