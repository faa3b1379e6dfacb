using System.Text.Json.Serialization;
using Rectification.Analysis.Tables;
using Rectification.Primitives;

namespace Rectification.Analysis;

/// <summary>Outcomes of many notices, added up by kind and unit; money is in 元.</summary>
/// <remarks>
/// Adding and merging are associative and commutative: every number is rounded to hundredths first, and one beyond ±10¹⁵, which no notice
/// means, is left out and counted in <see cref="LeftOut"/>. Holds up to <see cref="CountTable.Capacity"/> pairs of kind and unit, as a
/// <see cref="CountTable"/> does. Equal when all sums are. Immutable, safe to share between threads.
/// </remarks>
[JsonConverter(typeof(OutcomeTableConverter))]
public sealed record OutcomeTable
{
    private const decimal Greatest = 1_000_000_000_000_000;
    private const char Separator = '\n';

    private readonly BoundedTable<OutcomeAmount> _table;

    private OutcomeTable(BoundedTable<OutcomeAmount> table, long leftOut) => (_table, LeftOut) = (table, leftOut);

    /// <summary>A table without any outcome.</summary>
    public static OutcomeTable Empty { get; } = new(new(CountTable.Capacity), 0);

    /// <summary>How many stated numbers were too great to be added.</summary>
    public long LeftOut { get; }

    /// <summary>The sums, by the names of the kinds and then by unit, in ordinal order.</summary>
    public IEnumerable<OutcomeTotal> Totals => _table.Sums
        .OrderBy(static one => one.Key.Text, StringComparer.Ordinal)
        .Select(static one => Total(one.Key.Text.Split(Separator, 2), one.Value));

    /// <summary>The outcomes of both.</summary>
    /// <param name="other">Another table.</param>
    /// <returns>A new table, the same whichever of the two is asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public OutcomeTable Merge(OutcomeTable other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(_table.Merge(other._table), LeftOut + other.LeftOut);
    }

    /// <summary>How many sums there are; fit for logs.</summary>
    public override string ToString() => FormattableString.Invariant($"{_table.Count} sums");

    internal static OutcomeTable Of(Notice notice)
    {
        var stated = notice.AllOutcomes().Select(static placed => OutcomeUnit.InBaseUnit(placed.Part)).ToList();
        var sound = stated.Where(static one => Math.Abs(one.Count) <= Greatest / one.Factor)
            .Select(static one => new OutcomeTotal(one.Kind, one.Unit, decimal.Round(one.Count * one.Factor, 2), 1)).ToList();
        return Empty.AddAll(sound, stated.Count - sound.Count);
    }

    internal OutcomeTable AddAll(IEnumerable<OutcomeTotal> totals, long leftOut) => new(
        _table.Add(totals.Select(static one => KeyValuePair.Create(KeyOf(one), new OutcomeAmount(one.Sum, one.Statements)))),
            LeftOut + leftOut);

    private static TableKey KeyOf(OutcomeTotal total)
        => TableKey.Of(BoundedText.Of($"{total.Kind.Value.ReplaceLineEndings(" ")}{Separator}{total.Unit ?? ""}", CountTable.LongestKey));

    private static OutcomeTotal Total(string[] key, OutcomeAmount amount)
        => new(OutcomeKind.From(key[0]), key is [_, { Length: > 0 } unit] ? unit : null, amount.Sum, amount.Statements);
}
