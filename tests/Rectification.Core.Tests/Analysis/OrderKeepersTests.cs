using FsCheck;
using FsCheck.Fluent;
using Rectification.Analysis.Differences;

namespace Rectification.Core.Tests.Analysis;

public class OrderKeepersTests
{
    [Fact]
    public void The_most_items_that_can_keep_their_order_do()
        => Prop.ForAll(Gen.Shuffle(Enumerable.Range(0, 8).ToArray()).ToArbitrary(), static places =>
        {
            var kept = places.Where((_, index) => OrderKeepers.Of(places)[index]).ToList();

            Assert.Equal(kept.Order(), kept);
            Assert.Equal(Longest(places), kept.Count);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_nothing_nothing_is_kept() => Assert.Empty(OrderKeepers.Of([]));

    private static int Longest(int[] places) => Enumerable.Range(0, 1 << places.Length)
        .Select(chosen => places.Where((_, index) => (chosen & (1 << index)) != 0).ToList())
        .Where(static some => some.Order().SequenceEqual(some)).Max(static some => some.Count);
}
