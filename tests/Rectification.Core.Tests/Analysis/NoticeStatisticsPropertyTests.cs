using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Analysis;
using Rectification.Core.Tests.Generators;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Analysis;

public class NoticeStatisticsPropertyTests
{
    private static Arbitrary<Notice[]> Collections { get; } = NoticeGenerator.Any.Generator.ListOf(4).Select(static notices => notices.ToArray()).ToArbitrary();

    // Few keys and few places make every table full, so that what gives way is tried as well.
    private static Arbitrary<int[]> Keys { get; } = Gen.Choose(0, 3 * CountTable.Capacity).ArrayOf(CountTable.Capacity).ToArbitrary();

    [Fact]
    public void Merging_is_associative_and_commutative()
        => Prop.ForAll(Collections, Collections, Collections, static (first, second, third) =>
        {
            var (a, b, c) = (Of(first), Of(second), Of(third));

            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal(a, a.Merge(NoticeStatistics.Empty));
            Assert.Equal(a.Merge(b).GetHashCode(), b.Merge(a).GetHashCode());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_full_tables_is_associative_and_commutative()
        => Prop.ForAll(Keys, Keys, Keys, static (first, second, third) =>
        {
            var (a, b, c) = (Count(first), Count(second), Count(third));

            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal(a.Merge(b), Count([.. second, .. first]));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5));

    [Fact]
    public void Statistics_of_any_notices_survive_JSON()
        => Prop.ForAll(Collections, static notices =>
        {
            var statistics = Of(notices);
            var json = JsonSerializer.Serialize(statistics, NoticeJsonContext.Default.NoticeStatistics);

            Assert.Equal(statistics, JsonSerializer.Deserialize(json, NoticeJsonContext.Default.NoticeStatistics));
        }).QuickCheckThrowOnFailure();

    private static NoticeStatistics Of(IEnumerable<Notice> notices)
        => notices.Aggregate(NoticeStatistics.Empty, static (statistics, notice) => statistics.Add(notice, notice.Validate()));

    private static CountTable Count(IEnumerable<int> keys) => CountTable.Of(keys.Select(static key => $"第{key}局"));
}
