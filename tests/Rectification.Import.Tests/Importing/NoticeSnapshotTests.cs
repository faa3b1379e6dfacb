using System.Globalization;
using System.Text;

namespace Rectification.Import.Tests.Importing;

/// <summary>Whole imports of the invented notices, printed as a tree: what a change of the import changes is seen here first.</summary>
public class NoticeSnapshotTests
{
    public static TheoryData<string> Names => [.. Fixture.Names];

    [Fact]
    public void There_are_notices_to_import() => Assert.True(Fixture.Names.Count >= 5);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_notice_is_imported_as_verified(string name)
        => await Verifier.Verify(Print(Fixture.Read(name))).UseDirectory("Snapshots").UseFileName(name);

    [Fact]
    public async Task The_notice_of_the_quick_start_is_imported_as_verified()
        => await Verifier.Verify(Print(Fixture.QuickStart)).UseDirectory("Snapshots").UseFileName("quick-start");

    private static string Print(string text)
    {
        text = text.ReplaceLineEndings("\n");
        var result = ImportPromises.Check(text);
        var printed = new StringBuilder(NoticePrinter.Print(result.Notice));
        var lines = new LineMap(text);
        foreach (var finding in result.Findings)
            printed.Append(CultureInfo.InvariantCulture, $"finding {finding.Rule.Id} at {lines.GetPosition(finding.Source?.Start ?? 0)}\n");
        foreach (var group in result.Segments.GroupBy(segment => segment.Role).OrderBy(group => group.Key))
            printed.Append(CultureInfo.InvariantCulture, $"segments {SegmentRoles.NameOf(group.Key)} {group.Count()}, {group.Sum(segment => segment.Span.Length)} characters\n");
        return printed.ToString();
    }
}
