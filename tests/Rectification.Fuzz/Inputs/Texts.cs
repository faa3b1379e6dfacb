namespace Rectification.Fuzz.Inputs;

/// <summary>The invented notices that inputs are made of.</summary>
internal static class Texts
{
    /// <summary>All of them, in a fixed order.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Fixture.QuickStart,
        .. Fixture.Names.Select(Fixture.Read),
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "Fixtures", "styles", "text"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>A small notice that has one of everything; what stands in the gap is the last words of a measure.</summary>
    public static string Around(string words)
        => $"中共某市某局党组关于巡察整改进展情况的通报\n根据市委统一部署，2021年3月1日至4月1日，市委第一巡察组对某局党组开展了常规巡察。5月8日，巡察组反馈了意见。\n"
            + $"一、反馈问题整改情况\n（一）党的建设方面\n1.关于学习不够的问题\n整改措施：制定办法。{words}\n（2）加强检查。\n整改情况：已完成。\n联系电话：0889-5550000\n中共某市某局党组\n2021年7月5日\n";
}
