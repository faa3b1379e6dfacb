using System.Globalization;
using Rectification.Import.Nature;
using Rectification.Import.Tests.Styles;

namespace Rectification.Import.Tests.Importing;

/// <summary>An explanation in Chinese is Chinese throughout.</summary>
public class TraceTermsTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Every_sign_of_a_nature_has_a_Chinese_name()
        => Assert.All(
            NatureSigns.All.Select(sign => sign.Name).Concat(NatureWeights.All.SelectMany(row => row.Weights.Keys)),
            sign => Assert.DoesNotMatch("[A-Za-z]", new NatureEvidence { Sign = sign, Weight = 1 }.GetSign(Chinese)));

    [Fact]
    public void Every_segment_role_has_a_Chinese_name_of_its_own()
    {
        var names = Enum.GetValues<SegmentRole>().Select(role => role.GetName(Chinese)).ToList();
        Assert.All(names, name => Assert.Matches("^[\\u4e00-\\u9fff]+$", name));
        Assert.Equal(names.Distinct(), names);
        Assert.Equal(("下一步", "next step"), (SegmentRole.NextStep.GetName(Chinese), SegmentRole.NextStep.GetName(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void No_reading_and_no_reason_in_the_notices_of_the_styles_stays_English()
    {
        var lines = StyleFixtures.Names.SelectMany(name => NoticeImporter.Import(StyleFixtures.Text(name), new() { Trace = true }).Trace).ToList();
        Assert.NotEmpty(lines);
        Assert.Empty(lines.Select(line => $"{line.GetReading(Chinese)}: {line.GetReason(Chinese)}").Where(words => words.Any(char.IsAsciiLetter)).Distinct());
    }

    [Fact]
    public void In_English_a_line_says_what_the_trace_holds()
        => Assert.All(
            NoticeImporter.Import(StyleFixtures.Text(StyleFixtures.Names[0]), new() { Trace = true }).Trace,
            line => Assert.Equal(line.Reason, line.GetReason(CultureInfo.InvariantCulture)));
}
