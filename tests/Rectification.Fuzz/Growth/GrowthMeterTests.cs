namespace Rectification.Fuzz.Growth;

public class GrowthMeterTests
{
    private const int Size = 100;

    [Fact]
    public void Work_by_the_square_is_reported_with_both_comparisons()
        => Assert.Contains("then allocations grow with exponent 2", GrowthMeter.Excess(size => Allocate(100 * size * size), Size), StringComparison.Ordinal);

    [Fact]
    public void Work_in_step_with_its_size_is_not_reported()
        => Assert.Null(GrowthMeter.Excess(size => Allocate(40_000 * size), Size));

    [Fact]
    public void A_step_that_comes_once_is_not_growth()
        => Assert.Null(GrowthMeter.Excess(size => Allocate(size <= Size ? 1_000_000 : 20_000_000), Size));

    private static Action Allocate(int bytes) => () => Assert.NotNull(new byte[bytes]);
}
