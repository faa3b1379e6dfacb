using Rectification.Analysis;
using static Rectification.Core.Tests.Analysis.Publications;

namespace Rectification.Core.Tests.Analysis;

public class TitleSampleTests
{
    private const string Topic = "公务接待";

    [Fact]
    public void A_topic_keeps_its_share_in_a_sample_of_many_issues()
    {
        // One title in ten has the topic, each with other words around it.
        var statistics = Enumerable.Range(0, 500).Aggregate(NoticeStatistics.Empty, static (statistics, day) => statistics.Add(Notice(day)));

        Assert.Equal(TitleSample.Capacity, statistics.Titles.Titles.Count());
        Assert.InRange(statistics.FrequentTopics(20).Single(topic => topic.Text == Topic).Share, 0.07, 0.13);
    }

    [Fact]
    public void The_issues_of_a_notice_that_is_added_twice_are_counted_twice()
        => Assert.Equal(40, NoticeStatistics.Empty.Add(Notice(1)).Add(Notice(1)).Titles.Titles.Count());

    private static Notice Notice(int day) => Of("2024-07", $"第{day}轮", [.. Enumerable.Range(0, 20).Select(number => Issue(Title((day * 20) + number)))]) with
    {
        Publisher = $"第{day}局",
    };

    private static string Title(int number) => string.Concat(Word(number), number % 10 == 0 ? Topic : Word(number + 7), Word(number + 3));

    private static string Word(int number) => string.Concat((char)('一' + (number * 7919 % 5000)), (char)('一' + (number * 104729 % 5000)));
}
