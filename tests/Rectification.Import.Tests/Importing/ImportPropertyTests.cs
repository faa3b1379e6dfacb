using FsCheck;
using FsCheck.Fluent;

namespace Rectification.Import.Tests.Importing;

public class ImportPropertyTests
{
    private static readonly Config Long = Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(100);

    [Fact]
    public void Segments_tile_any_string_and_nothing_throws()
        => Prop.ForAll(TextGenerators.Anything, text => { ImportPromises.Check(text); }).Check(Long);

    [Fact]
    public void Segments_tile_anything_made_of_what_notices_are_made_of()
        => Prop.ForAll(TextGenerators.Pieces, text => { ImportPromises.Check(text); }).Check(Long);

    [Fact]
    public void Segments_tile_any_table()
        => Prop.ForAll(TextGenerators.Tables, text => { ImportPromises.Check($"序号\t问题\t整改措施\n1\t{text}"); ImportPromises.Check($"序号\n问题\n整改措施\n1\n学习不够\n补课\n{text}"); }).Check(Long.WithMaxTest(500));

    [Fact]
    public void A_number_behind_its_problem_in_a_table_is_not_part_of_the_place()
        => Assert.Equal(("1", "学习不够"), ImportPromises.Check("问题\n整改举措\n序号\n学习不够\n1\n整改进展情况：已完成。").Notice!.AllIssues().Select(issue => (issue.Part.Number, issue.Part.Title)).Single());

    [Fact]
    public void Importing_twice_gives_the_same()
        => Prop.ForAll(TextGenerators.Pieces, text => NoticeImporter.ImportAll(text) == NoticeImporter.ImportAll(text)).Check(Long);

    [Fact]
    public void A_trace_changes_nothing_but_the_trace()
        => Prop.ForAll(TextGenerators.Pieces, text =>
        {
            var traced = NoticeImporter.Import(text, new() { Trace = true });
            Assert.Equal(NoticeImporter.Import(text), traced with { Trace = [] });
            Assert.All(traced.Trace, line => Assert.InRange(line.Line, 1, new LineMap(text).Count));
        }).Check(Long);

    [Fact]
    public void Many_threads_import_what_one_does()
    {
        var expected = NoticeImporter.Import(Fixture.QuickStart);
        var results = new ImportResult[16];
        Parallel.For(0, results.Length, i => results[i] = NoticeImporter.Import(Fixture.QuickStart));
        Assert.All(results, result => Assert.Equal(expected, result));
    }
}
