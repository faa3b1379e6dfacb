using Rectification.Import.Text;

namespace Rectification.Import.Readers.Outcomes;

/// <summary>A unit in which outcomes are counted.</summary>
/// <param name="Written">As it stands after the number, 余 included (万余元).</param>
/// <param name="Name">As it is kept (万元).</param>
/// <param name="Counts">What it counts.</param>
internal sealed record OutcomeUnit(string Written, string Name, OutcomeUnits Counts)
{
    // Longer ones first where one begins with another.
    private static readonly OutcomeUnit[] All =
    [
        new("万余元", "万元", OutcomeUnits.Money), new("万多元", "万元", OutcomeUnits.Money), new("亿余元", "亿元", OutcomeUnits.Money),
        new("百万元", "百万元", OutcomeUnits.Money), new("千元", "千元", OutcomeUnits.Money), new("万元", "万元", OutcomeUnits.Money),
        new("亿元", "亿元", OutcomeUnits.Money), new("元", "元", OutcomeUnits.Money),
        new("人（次）", "人次", OutcomeUnits.People), new("人次", "人次", OutcomeUnits.People), new("人", "人", OutcomeUnits.People),
        new("名", "名", OutcomeUnits.People), new("位", "位", OutcomeUnits.People),
        new("个", "个", OutcomeUnits.Things), new("家", "家", OutcomeUnits.Bodies),
        new("件次", "件次", OutcomeUnits.Pieces), new("件", "件", OutcomeUnits.Pieces), new("起", "起", OutcomeUnits.Pieces),
        new("宗", "宗", OutcomeUnits.Pieces), new("条", "条", OutcomeUnits.Pieces), new("例", "例", OutcomeUnits.Pieces),
        new("项", "项", OutcomeUnits.Papers), new("部", "部", OutcomeUnits.Papers), new("份", "份", OutcomeUnits.Papers),
        new("批次", "批次", OutcomeUnits.Times), new("场次", "场次", OutcomeUnits.Times), new("次", "次", OutcomeUnits.Times),
    ];

    private static readonly CharacterTable<OutcomeUnit> ByFirst = new(All.GroupBy(unit => unit.Written[0]));

    // 个 begins words that count time or shares.
    private static readonly string[] NotThings = ["个月", "个工作日", "个小时", "个季度", "个百分点", "个方面", "个人"];

    /// <summary>The unit that stands at the start of a text.</summary>
    /// <returns>Null where none does.</returns>
    public static OutcomeUnit? At(ReadOnlySpan<char> characters)
    {
        if (characters.IsEmpty || ByFirst.Of(characters[0]) is not { } units)
            return null;
        foreach (var unit in units)
        {
            if (characters.StartsWith(unit.Written, StringComparison.Ordinal))
                return unit.Counts == OutcomeUnits.Things && TextSearch.StartsWithAny(characters, NotThings) ? null : unit;
        }

        return null;
    }
}
