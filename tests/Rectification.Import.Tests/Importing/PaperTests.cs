using Rectification.Import.Text;

namespace Rectification.Import.Tests.Importing;

/// <summary>What paper, editors and web sites do to a text must not change what is imported.</summary>
public class PaperTests
{
    private static readonly string[] Openings = ["二、", "三、", "四、", "五、", "整改", "责任", "联系"];

    public static TheoryData<string, string> Changes
    {
        get
        {
            var changes = new TheoryData<string, string>();
            foreach (var name in Fixture.Names.Append("quick-start"))
            {
                foreach (var change in PaperChanges.All.Keys)
                    changes.Add(name, change);
            }

            return changes;
        }
    }

    public static TheoryData<string, int> Widths
    {
        get
        {
            var widths = new TheoryData<string, int>();
            foreach (var name in new[] { "flat-labels", "two-levels", "work-report", "quick-start" })
            {
                foreach (var width in new[] { 30, 38, 45 })
                    widths.Add(name, width);
            }

            return widths;
        }
    }

    /// <summary>Labels, and headings of sections and aspects, each in the paragraph it could have run into.</summary>
    public static TheoryData<string, string> RunTogether
    {
        get
        {
            var joined = new TheoryData<string, string>();
            foreach (var name in Fixture.Names.Append("quick-start"))
            {
                var lines = Read(name).Split('\n');
                var seen = new HashSet<string>(StringComparer.Ordinal);
                for (var i = 1; i < lines.Length; i++)
                {
                    if (lines[i - 1].EndsWith('。') && HeadsByItself(lines[i]) && seen.Add(lines[i]))
                        joined.Add(name, lines[i]);
                }
            }

            return joined;
        }
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_notice_is_imported_alike_on_any_paper(string name, string change)
    {
        var text = Read(name);
        Assert.Equal(Project(text), Project(PaperChanges.All[change](text)));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void Paragraphs_broken_at_a_margin_are_whole_again(string name, int width)
    {
        var text = Read(name);
        Assert.Equal(Project(text), Project(PaperChanges.Wrap(text, width)));
    }

    [Theory]
    [MemberData(nameof(RunTogether))]
    public void A_heading_that_ran_into_the_paragraph_before_it_still_heads(string name, string heading)
    {
        var text = Read(name);
        Assert.Equal(Project(text), Project(text.Replace($"。\n{heading}", $"。{heading}", StringComparison.Ordinal)));
    }

    // What the words of a line tell; a bare 2.某某 may as well be the second item of the paragraph before.
    private static bool HeadsByItself(string line)
        => Openings.Any(line.Trim().StartsWith) || line.StartsWith("一、", StringComparison.Ordinal) || line.EndsWith("方面", StringComparison.Ordinal) || line.Contains(".关于“", StringComparison.Ordinal);

    private static string Read(string name) => (name == "quick-start" ? Fixture.QuickStart : Fixture.Read(name)).ReplaceLineEndings("\n");

    // What the notice says, without where it says it and in which form of a character.
    private static string Project(string text)
        => string.Concat(NoticePrinter.Print(ImportPromises.Check(text).Notice, int.MaxValue).Select(character => character is '“' or '”' ? '"' : CharFolding.Fold(character)));
}
