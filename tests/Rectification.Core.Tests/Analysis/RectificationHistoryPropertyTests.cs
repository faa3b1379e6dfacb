using FsCheck;
using FsCheck.Fluent;
using Rectification.Analysis;
using Rectification.Core.Tests.Generators;
using Rectification.Json;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis;

public class RectificationHistoryPropertyTests
{
    private static readonly string[] Titles = [Study, Tender, Reception, "水利工程招标程序执行不规范", "请示报告不及时"];
    private static readonly string[] Rounds = ["九届市委第九轮", "九届市委第十轮"];
    private static readonly string[] Days = ["2023-11", "2024-01-10", "2024-02-10", "2024-02-11", "2024-09"];

    private static Arbitrary<Notice[]> Arrivals { get; } = Publication.ListOf(5).Select(static notices => notices.ToArray()).ToArbitrary();

    private static Gen<Notice> Publication
        => from day in Gen.Elements(Days)
           from round in Gen.Elements(Rounds)
           from titles in Gen.SubListOf(Titles)
           from stages in Gen.Elements(Progress.Known.ToArray()).ListOf(titles.Count)
           select Of(day, round, [.. titles.Zip(stages, (title, stage) => Issue(title, stage))]);

    [Fact]
    public void The_order_of_arrival_and_copies_make_no_difference()
        => Prop.ForAll(Arrivals, Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static (notices, seed) =>
        {
            var inOrder = RectificationHistory.Of(notices);
            var arrivals = notices.Concat(notices).ToArray();
            new Random(seed).Shuffle(arrivals);
            var arrived = arrivals.Aggregate(RectificationHistory.Empty, static (history, notice) => history.Add(notice));

            Assert.Equal(inOrder, arrived);
            Assert.Equal(inOrder.GetHashCode(), arrived.GetHashCode());
            Assert.Equal(inOrder.Issues, arrived.Issues);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Merging_is_associative_commutative_and_idempotent()
        => Prop.ForAll(Arrivals, Arrivals, Arrivals, static (first, second, third) =>
        {
            var (a, b, c) = (RectificationHistory.Of(first), RectificationHistory.Of(second), RectificationHistory.Of(third));

            Assert.Equal(a.Merge(b).Merge(c), a.Merge(b.Merge(c)));
            Assert.Equal(a.Merge(b), b.Merge(a));
            Assert.Equal(a, a.Merge(a).Merge(RectificationHistory.Empty));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_notice_can_be_followed_and_survives_JSON()
        => Prop.ForAll(NoticeGenerator.OfThisVersion, static notice =>
        {
            var history = RectificationHistory.Empty.Add(notice);
            var json = System.Text.Json.JsonSerializer.Serialize(history, NoticeJsonContext.Default.RectificationHistory);

            Assert.Equal(notice.AllIssues().Count(), history.Issues.Count);
            Assert.Equal(history, System.Text.Json.JsonSerializer.Deserialize(json, NoticeJsonContext.Default.RectificationHistory));
        }).QuickCheckThrowOnFailure();
}
