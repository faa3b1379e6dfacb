using Rectification.Import.Text;

namespace Rectification.Import.Readers.Status;

/// <summary>A statement on how far several problems have come: 上述5个问题中，第1、3、4个问题已完成整改，其余问题正在推进。</summary>
/// <param name="Total">How many problems it says there are; null where it does not.</param>
/// <param name="Named">The problems it singles out by number, each with the words about it.</param>
/// <param name="Rest">The words about all others; empty where it tells nothing of them.</param>
/// <param name="RestCount">How many others it says there are; null where it does not.</param>
/// <param name="PointsAhead">Whether it speaks of the problems that follow: 以下9个问题均已整改完成.</param>
internal sealed record GroupStatement(
    int? Total, IReadOnlyList<(int Number, TextRange Words)> Named, TextRange Rest, int? RestCount, bool PointsAhead = false);
