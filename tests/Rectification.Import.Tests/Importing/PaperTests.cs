using System.Collections.Concurrent;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Tests.Styles;
using Rectification.Import.Text;
using Xunit.Abstractions;

namespace Rectification.Import.Tests.Importing;

/// <summary>What paper, editors and web sites do to a text must not change what is imported.</summary>
public class PaperTests(ITestOutputHelper output)
{
    // Every invented notice: those with snapshots and those of the layouts nobody had seen.
    private static readonly Dictionary<string, string> Texts = Fixture.Names.ToDictionary(name => name, Fixture.Read, StringComparer.Ordinal)
        .Append(new("quick-start", Fixture.QuickStart))
        .Concat(StyleFixtures.Names.Select(name => KeyValuePair.Create(name, StyleFixtures.Text(name))))
        .ToDictionary(text => text.Key, text => text.Value.ReplaceLineEndings("\n"), StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, string> Projections = new(StringComparer.Ordinal);

    // Tables are no paragraphs: a page that breaks their rows breaks what they say.
    private static readonly List<string> Tables = [.. StyleFixtures.Names.Where(name => name.Contains("table", StringComparison.Ordinal))];

    // These lines were broken at a margin when they came: what widens a line moves the margin they show.
    private static readonly string[] Broken = ["41-water", "56-county-committee-hardwrap", "88-library"];

    // Known gaps, docs/import.md: （5） that stands twice, a label that comes once or whose order changes, a heading of its own without a number,
    // a list whose first item is glued.
    private static readonly string[] RunTogetherOddly =
        [.. Broken, "38-cityinvest", "42-education", "46-scitech", "48-college", "51-health", "54-county-hospital-bare-quotes", "64-county-env-inspection", "65-civil-affairs-nav-followup", "66-transport-three-checks",
            "76-university", "80-town", "81-county", "85-bank", "87-scidept"];

    private static readonly int[] PageWidths = [20, 30, 38, 45];

    public static TheoryData<string, string> Changes
    {
        get
        {
            var changes = new TheoryData<string, string>();
            foreach (var name in Texts.Keys.Except(Broken))
            {
                foreach (var change in PaperChanges.All.Keys)
                    changes.Add(name, change);
            }

            return changes;
        }
    }

    public static TheoryData<string> Names => [.. Texts.Keys.Except(RunTogetherOddly)];

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_notice_is_imported_alike_on_any_paper(string name, string change)
    {
        Assert.Equal(Unchanged(name), Project(ImportPromises.Check(PaperChanges.All[change](Texts[name]))));
    }

    [Fact]
    public void Paragraphs_broken_at_a_margin_are_whole_again()
        => Share(name => PageWidths.Select(width => PaperChanges.Wrap(Texts[name], width)), Texts.Keys.Except(Tables).Except(Broken), floor: 0.83);

    [Fact]
    public void Paragraphs_set_on_a_page_with_indents_are_whole_again()
        => Share(name => PageWidths.Select(width => PaperChanges.SetOnPage(Texts[name], width)), Texts.Keys.Except(Tables).Except(Broken), floor: 0.95);

    // A paragraph without number, label or known first words cannot be told from the one it ran into; the rest can, always.
    [Theory]
    [MemberData(nameof(Names))]
    public void What_opens_with_a_number_or_a_label_is_told_from_the_paragraph_it_ran_into(string name)
    {
        var expected = Unchanged(name);
        foreach (var (paragraph, text) in PaperChanges.RunTogether(Texts[name]).Where(changed => Opens(changed.Paragraph)))
            Assert.True(expected == Project(text), $"Run into the paragraph before: {paragraph}");
    }

    private static bool Opens(string paragraph)
    {
        using var text = TextCleaner.Clean(paragraph);
        return LabelReader.TryRead(text, new(0, text.Length), out _) || MarkerReader.TryRead(text, 0, text.Length, out _);
    }

    // How many of the changed texts read as the text does.
    private void Share(Func<string, IEnumerable<string>> change, IEnumerable<string> names, double floor)
    {
        var (alike, all) = (0, 0);
        foreach (var name in names)
        {
            var expected = Unchanged(name);
            foreach (var changed in change(name))
            {
                all++;
                alike += expected == Project(changed) ? 1 : 0;
            }
        }

        output.WriteLine(FormattableString.Invariant($"{alike} of {all} read alike, {(double)alike / all:P1}"));
        Assert.InRange((double)alike / all, floor, 1);
    }

    private static string Unchanged(string name) => Projections.GetOrAdd(name, static name => Project(Texts[name]));

    // What the notice says, without where it says it and in which form of a character.
    private static string Project(string text) => Project(NoticeImporter.Import(text));

    private static string Project(ImportResult result)
        => string.Concat(NoticePrinter.Print(result.Notice, int.MaxValue).Select(character => character is '“' or '”' ? '"' : CharFolding.Fold(character)));
}
