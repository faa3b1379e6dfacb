using Rectification.Import.Tests.Importing;
using Rectification.Validation;

namespace Rectification.Import.Tests.Layouts;

/// <summary>Reads invented notices in which every part of a layout meets every other part once, the rest by lot.</summary>
public class LayoutTests
{
    // Read wrongly today; the fewer, the better. docs/import.md says which kinds they are.
    private const int MostMisread = 4;

    private static readonly string[][] Slots =
    [
        [.. LayoutParts.Frames.Keys], [.. LayoutParts.Parts.Keys], [.. LayoutParts.Numbers.Keys], [.. LayoutParts.Problems.Keys], [.. LayoutParts.Details.Keys], [.. LayoutParts.Answers.Keys],
        [.. LayoutParts.Statuses.Keys],
    ];

    [Fact]
    public void Parts_of_layouts_are_read_in_whatever_way_they_are_put_together()
    {
        var layouts = Pairs();
        var misread = layouts.Where(layout => Read(layout) != LayoutParts.Expect(layout)).Select(layout => $"{layout}\n    {Read(layout)}").ToList();

        Assert.True(layouts.Count > 500, $"only {layouts.Count} layouts");
        Assert.True(misread.Count <= MostMisread, $"{misread.Count} of {layouts.Count}:\n{string.Join('\n', misread)}");
    }

    [Fact]
    public void No_layout_makes_the_library_accuse_a_sound_notice()
    {
        var accused = Pairs().Select(layout => (Layout: layout, Rules: Accusations(layout))).Where(entry => entry.Rules.Length > 0).Select(entry => $"{entry.Layout}: {entry.Rules}").ToList();

        Assert.True(accused.Count == 0, string.Join('\n', accused));
    }

    private static List<Layout> Pairs()
        => LayoutPairs.Draw(Slots, values => new Layout(values[0], values[1], values[2], values[3], values[4], values[5], values[6]) is { IsPlain: true } layout ? layout : null);

    private static string Read(Layout layout)
    {
        var notice = ImportPromises.Check(LayoutParts.Write(layout)).Notice!;
        return string.Join(", ", notice.Aspects.SelectMany((aspect, at) => aspect.Measures.Select(_ => $"{at}: a measure of the part").Concat(aspect.Issues.SelectMany(All).Select(issue => Print(at, issue)))));
    }

    private static string Print(int part, Issue issue) => $"{part}: {issue.Measures.Count} {issue.Status?.Progress.ToString() ?? "-"}";

    private static IEnumerable<Issue> All(Issue issue) => [issue, .. issue.Issues.SelectMany(All)];

    private static string Accusations(Layout layout)
        => string.Join(' ', NoticeImporter.Import(LayoutParts.Write(layout)).Validate().Where(finding => finding.Severity != FindingSeverity.Info).Select(finding => finding.Rule));
}
