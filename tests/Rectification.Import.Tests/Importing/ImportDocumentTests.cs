using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Importing;

/// <summary>The tables of docs/import.md name what the code knows.</summary>
public class ImportDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "import.md"));

    [Theory]
    [InlineData(typeof(LabelReader), "Endings")]
    [InlineData(typeof(ItemCues), "Cues")]
    [InlineData(typeof(SectionWords), "HeadingWords")]
    [InlineData(typeof(HeadingReader), "ProblemClosings")]
    [InlineData(typeof(Wording), "Problem")]
    [InlineData(typeof(Wording), "Action")]
    [InlineData(typeof(ParagraphOpenings), "Later")]
    [InlineData(typeof(ParagraphOpenings), "Bodies")]
    [InlineData(typeof(ParagraphOpenings), "Efforts")]
    [InlineData(typeof(ColumnWords), "Names")]
    public void Every_word_of_a_table_in_code_stands_in_the_document(Type type, string table)
    {
        var words = WordsOf(type.GetField(table, BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Contains(word, Document, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_cue_stands_in_the_document_with_its_weight()
    {
        var cues = (Array)typeof(ItemCues).GetField("Cues", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        foreach (ITuple cue in cues)
            Assert.Contains($"| {cue[0]} | {cue[1]:+0;-0} |", Document, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_marker_style_stands_in_the_document()
        => Assert.All(Enum.GetNames<MarkerStyle>(), name => Assert.Contains($"| `{name}` |", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_label_stands_in_the_document()
        => Assert.All(Enum.GetNames<LabelKind>(), name => Assert.Contains($"| `{name}` |", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_kind_of_column_stands_in_the_document()
        => Assert.All(Enum.GetNames<ColumnKind>(), name => Assert.Contains($"| `{name}` |", Document, StringComparison.Ordinal));

    [Fact]
    public void Every_segment_role_stands_in_the_document()
        => Assert.All(Enum.GetValues<SegmentRole>(), role => Assert.Contains($"`{SegmentRoles.NameOf(role)}`", Document, StringComparison.Ordinal));

    private static IEnumerable<string> WordsOf(object value) => value switch
    {
        string word => [word],
        IEnumerable items => items.Cast<object>().SelectMany(WordsOf),
        ITuple { Length: > 0 } tuple => Enumerable.Range(0, tuple.Length).Where(i => tuple[i] is string or IEnumerable).SelectMany(i => WordsOf(tuple[i]!)),
        _ => [],
    };
}
