using System.Globalization;
using System.Text.Json;

namespace Rectification.Import.Tests.Styles;

/// <summary>What an expected reading says beside the outline: the values of the front and the end, what is declared, and the outcomes.</summary>
internal sealed class ExpectedValues(JsonElement reading)
{
    private static readonly Dictionary<string, string> WireNames = new(StringComparer.Ordinal)
    {
        ["通报"] = "bulletin",
        ["报告"] = "report",
        ["公告"] = "announcement",
        ["公示"] = "publicNotice",
        ["巡视"] = "inspection",
        ["巡察"] = "patrol",
        ["常规"] = "regular",
        ["机动"] = "adHoc",
        ["专项"] = "thematic",
        ["提级"] = "elevated",
        ["回头看"] = "lookBack",
        ["交叉"] = "cross",
    };

    /// <summary>A single value; lists are joined, in the order of their characters.</summary>
    public string? Value(string name)
    {
        var value = reading.GetProperty("meta").GetProperty(name);
        if (value.ValueKind == JsonValueKind.Array)
            return value.GetArrayLength() == 0 ? null : Join(value.EnumerateArray().Select(item => item.GetString()!));
        return value.GetString() is { } text ? WireNames.GetValueOrDefault(text, text) : null;
    }

    /// <summary>Whether expected readings hold the totals of a state; they have no others than these.</summary>
    public static bool Tells(DeclaredState? state) => state is null || state == DeclaredState.Completed || state == DeclaredState.InProgress;

    /// <summary>The declared totals, each once: its number and what it counts.</summary>
    public IEnumerable<string> Declared()
        => reading.GetProperty("declared").EnumerateArray().Select(total => $"{total.GetProperty("count")} {total.GetProperty("what")}").Distinct(StringComparer.Ordinal);

    /// <summary>The outcomes: kind, number and unit.</summary>
    public IEnumerable<string> Outcomes()
        => reading.GetProperty("outcomes").EnumerateArray()
            .Select(outcome => Outcome(outcome.GetProperty("kind").GetString()!, outcome.GetProperty("count").GetDecimal(), outcome.GetProperty("unit").GetString()));

    public static string Join(IEnumerable<string> values) => string.Join("; ", values.Order(StringComparer.Ordinal));

    /// <summary>An outcome on a line; the words for it are no part of an expected reading and follow two blanks.</summary>
    public static string Outcome(string kind, decimal count, string? unit, string? words = null)
        => string.Create(CultureInfo.InvariantCulture, $"{kind} {count:0.####}{unit}{(words is null ? "" : $"  {words}")}");
}
