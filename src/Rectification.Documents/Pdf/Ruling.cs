namespace Rectification.Documents.Pdf;

/// <summary>A straight line drawn on a page, across or down.</summary>
/// <param name="At">Its height for one across, its distance from the left for one down; in points.</param>
/// <param name="From">Where it begins: left or bottom.</param>
/// <param name="To">Where it ends: right or top.</param>
internal readonly record struct Ruling(double At, double From, double To)
{
    private const double Tolerance = 2;

    /// <summary>Whether the line passes a place.</summary>
    public bool Covers(double at, double along) => Math.Abs(At - at) <= Tolerance && From - Tolerance <= along && along <= To + Tolerance;
}
