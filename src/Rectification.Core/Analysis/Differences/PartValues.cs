using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Analysis.Differences;

/// <summary>The values of a part with their places.</summary>
internal static class PartValues
{
    public static List<StatedValue> Measures(string path, ValueList<Measure> measures)
        => [.. measures.Select((measure, index) => new StatedValue(Item(path, "measures", index), measure.Text.Trim()))];

    public static List<StatedValue> Texts(string path, string member, ValueList<string> texts)
        => [.. texts.Select((text, index) => new StatedValue(Item(path, member, index), text.Trim()))];

    /// <summary>The numbers of a part and of its measures.</summary>
    public static List<(string Path, OutcomeCount Outcome)> Outcomes(string path, ValueList<OutcomeCount> outcomes,
        ValueList<Measure> measures) =>
    [
        .. outcomes.Select((outcome, index) => (Item(path, "outcomes", index), outcome)),
        .. measures.SelectMany((measure, at)
            => measure.Outcomes.Select((outcome, index) => (Item(Item(path, "measures", at), "outcomes", index), outcome))),
    ];

    private static string Item(string path, string member, int index)
        => string.Create(CultureInfo.InvariantCulture, $"{path}/{member}/{index}");
}
