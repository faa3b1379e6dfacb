namespace Rectification.Import.Nature;

/// <summary>How often a sign has to be met to count in full.</summary>
/// <param name="Factor">What the places, or their share, are multiplied with; 1 is full.</param>
/// <param name="Total">What the places are a share of.</param>
internal readonly record struct SignMeasure(double Factor, SignTotal Total)
{
    /// <summary>Once is enough.</summary>
    public static SignMeasure Once { get; } = new(1, SignTotal.None);

    /// <summary>So many times.</summary>
    public static SignMeasure Times(int count) => new(1.0 / count, SignTotal.None);

    /// <summary>In one of so many clauses.</summary>
    public static SignMeasure InOneOfClauses(int clauses) => new(clauses, SignTotal.Clauses);

    /// <summary>In one of so many lines.</summary>
    public static SignMeasure InOneOfLines(int lines) => new(lines, SignTotal.Lines);

    /// <summary>The strength of a sign that was met so many times, from 0 to 1.</summary>
    public double Of(int places, int clauses, int lines) => Math.Min(1, places * Factor / Total switch
    {
        SignTotal.Clauses => Math.Max(1, clauses),
        SignTotal.Lines => Math.Max(2, lines),
        _ => 1,
    });
}
