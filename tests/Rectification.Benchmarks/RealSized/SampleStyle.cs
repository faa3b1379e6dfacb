using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Benchmarks.RealSized;

/// <summary>A layout in which bodies write: what stands before parts, problems and measures.</summary>
/// <param name="Part">Before the heading of a part; {0} is its Chinese number.</param>
/// <param name="Issue">A problem; {0} is its number, {1} its words.</param>
/// <param name="Answer">Before the measures.</param>
/// <param name="Measure">Before a measure; {0} is its number, {1} its Chinese number.</param>
/// <param name="Status">The status; {0} is its words.</param>
internal sealed record SampleStyle(string Part, string Issue, string Answer, string Measure, string Status)
{
    /// <summary>Labels and numbered problems; measures in brackets, a line each; measures that run on in one paragraph.</summary>
    public static IReadOnlyList<SampleStyle> All { get; } =
    [
        new("（{0}）", "{0}.关于“{1}”的问题\n", "整改情况：", "{1}是", "\n整改进展情况：{0}\n"),
        new("（{0}）", "{0}.{1}。\n", "整改措施及成效：", "\n（{0}）", "\n完成情况：{0}\n"),
        new("（{0}）", "{0}.针对{1}问题。", "", "{1}是", "目前，该问题{0}\n"),
    ];

    public string PartMarker(int number) => Fill(Part, ChineseNumeral.Format(number));

    public string IssueLine(int number, string words) => Fill(Issue, number, words);

    public string MeasureMarker(int number) => Fill(Measure, number, ChineseNumeral.Format(number));

    public string StatusLine(string words) => Fill(Status, words);

    private static string Fill(string template, params object[] values) => string.Format(CultureInfo.InvariantCulture, template, values);
}
