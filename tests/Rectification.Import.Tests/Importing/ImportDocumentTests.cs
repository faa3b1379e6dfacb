using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Tables;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Tests.Importing;

/// <summary>The tables of docs/import.md name what the code knows.</summary>
public class ImportDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "import.md"));

    private static readonly string[][][] Tables = [.. Document.ReplaceLineEndings("\n").Split("\n\n")
        .Select(paragraph => paragraph.Split('\n').SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')))
        .Where(lines => lines.Any())
        .Select(RowsOf)];

    [Theory]
    [InlineData(typeof(LabelReader), "Endings")]
    [InlineData(typeof(ItemCues), "Cues")]
    [InlineData(typeof(SectionWords), "HeadingWords")]
    [InlineData(typeof(HeadingReader), "ProblemClosings")]
    [InlineData(typeof(Wording), "Problem")]
    [InlineData(typeof(Wording), "Action")]
    [InlineData(typeof(TimeWords), "Later")]
    [InlineData(typeof(ParagraphOpenings), "Bodies")]
    [InlineData(typeof(ParagraphOpenings), "Efforts")]
    [InlineData(typeof(ColumnWords), "Names")]
    public void Every_word_of_a_table_in_code_stands_in_the_document(Type type, string table)
    {
        var words = WordsOf(type.GetField(table, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!).ToList();
        Assert.NotEmpty(words);
        Assert.All(words, word => Assert.Contains(word, Document, StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_of_cues_is_the_one_in_code_with_its_weights()
    {
        var cues = (Array)typeof(ItemCues).GetField("Cues", BindingFlags.Static | BindingFlags.NonPublic)!.GetValue(null)!;
        Assert.Contains(Tables, table => table.Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal).SequenceEqual(cues.Cast<ITuple>().Select(cue => $"{cue[0]} {cue[1]:+0;-0}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData(typeof(MarkerStyle))]
    [InlineData(typeof(LabelKind))]
    [InlineData(typeof(ColumnKind))]
    public void The_table_of_kinds_is_the_one_in_code_none_more_and_none_less(Type kinds)
        => Assert.Contains(Tables, table => Enum.GetNames(kinds).Order(StringComparer.Ordinal).SequenceEqual(NamesIn(table)));

    [Fact]
    public void The_table_of_segment_roles_is_the_one_in_code_none_more_and_none_less()
        => Assert.Contains(Tables, table => Enum.GetValues<SegmentRole>().Select(SegmentRoles.NameOf).Order(StringComparer.Ordinal).SequenceEqual(NamesIn(table)));

    private static IEnumerable<string> NamesIn(string[][] table) => table.SelectMany(row => row[0].Split(", ")).Select(name => name.Trim('`')).Order(StringComparer.Ordinal);

    // The rows of a table without its head and the line below it, each as its cells.
    private static string[][] RowsOf(IEnumerable<string> lines)
        => [.. lines.Skip(2).Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    private static IEnumerable<string> WordsOf(object value) => value switch
    {
        string word => [word],
        IEnumerable items => items.Cast<object>().SelectMany(WordsOf),
        ITuple { Length: > 0 } tuple => Enumerable.Range(0, tuple.Length).Where(i => tuple[i] is string or IEnumerable).SelectMany(i => WordsOf(tuple[i]!)),
        _ => [],
    };
}
