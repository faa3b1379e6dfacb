using Rectification.Import.Tests.Importing;
using Rectification.Validation;

namespace Rectification.Import.Tests.Layouts;

/// <summary>Reads invented notices in which labels of every kind meet headings, forms and orders of every kind once, the rest by lot.</summary>
public class FieldLayoutTests
{
    // Read wrongly today; the fewer, the better. docs/import.md says which kinds they are.
    private const int MostMisread = 14;

    private static readonly string[][] Slots =
    [
        [.. LayoutParts.Frames.Keys], [.. FieldLayoutParts.Headings.Keys], [.. FieldLayoutParts.Labels.Keys], FieldLayoutParts.Orders, [.. FieldLayoutParts.Forms.Keys], [.. FieldLayoutParts.Answers.Keys],
        FieldLayoutParts.Details,
    ];

    [Fact]
    public void Labels_are_read_in_whatever_form_and_order_they_are_written()
    {
        var layouts = Pairs();
        var misread = layouts.Where(layout => Read(layout) != FieldLayoutParts.Expect(layout)).Select(layout => $"{layout}\n    {Read(layout)}").ToList();

        Assert.True(layouts.Count > 500, $"only {layouts.Count} layouts");
        Assert.True(misread.Count <= MostMisread, $"{misread.Count} of {layouts.Count}:\n{string.Join('\n', misread)}");
    }

    [Fact]
    public void No_form_of_a_label_makes_the_library_accuse_a_sound_notice()
    {
        var accused = Pairs().Select(layout => (Layout: layout, Rules: Accusations(layout))).Where(entry => entry.Rules.Length > 0).Select(entry => $"{entry.Layout}: {entry.Rules}").ToList();

        Assert.True(accused.Count == 0, string.Join('\n', accused));
    }

    private static List<FieldLayout> Pairs()
        => LayoutPairs.Draw(Slots, values => new FieldLayout(values[0], values[1], values[2], values[3], values[4], values[5], values[6]) is { IsPlain: true } layout ? layout : null);

    private static string Read(FieldLayout layout)
        => string.Join(", ", ImportPromises.Check(FieldLayoutParts.Write(layout)).Notice!.Aspects.SelectMany(aspect => aspect.Issues).SelectMany(All).Select(issue
            => FieldLayoutParts.Print(issue.Measures.Count, issue.Status?.Progress, !issue.Results.IsEmpty, issue.Deadline is not null, issue.Responsible is not null)));

    private static IEnumerable<Issue> All(Issue issue) => [issue, .. issue.Issues.SelectMany(All)];

    private static string Accusations(FieldLayout layout)
        => string.Join(' ', NoticeImporter.Import(FieldLayoutParts.Write(layout)).Validate().Where(finding => finding.Severity != FindingSeverity.Info).Select(finding => finding.Rule));
}
