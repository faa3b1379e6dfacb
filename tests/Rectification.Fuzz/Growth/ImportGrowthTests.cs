using Rectification.Fuzz.Inputs;
using Rectification.Import;
using Rectification.Validation;

namespace Rectification.Fuzz.Growth;

/// <summary>
/// Every piece that the import knows, repeated in some place: the markers in each place, and a share of the odd characters and of the words of the tables, another one for each place.
/// </summary>
public class ImportGrowthTests
{
    private const int Size = 2_000;

    private const int LongestRow = 12;
    private const int ShareOfCharacters = 6;
    private const int ShareOfWords = 80;

    public static TheoryData<string> Places => [.. Shapes.Places.Keys];

    [Theory]
    [MemberData(nameof(Places))]
    public void Import_takes_time_in_step_with_its_length_whatever_piece_is_repeated(string place)
    {
        var shape = Shapes.Places[place];
        AssertNone(PiecesFor(place).Select(piece => (piece, GrowthMeter.Excess(size => Import(shape(piece, size)), Size))));
    }

    [Fact]
    public void Import_takes_time_in_step_with_its_length_whatever_words_of_one_table_are_repeated_in_an_answer()
        => AssertNone(WordTables.Tables.Select(Row).Select(row => (row, GrowthMeter.Excess(size => Import(Shapes.Places["in an answer, behind commas"](row, size)), Size))));

    // Small texts hide what grows by the square slowly.
    [Fact]
    public void Import_takes_time_in_step_with_the_counts_in_one_long_sentence()
        => Assert.Null(GrowthMeter.Excess(size => Import(Shapes.Places["in the preamble"]("某", size)), 10 * Size));

    [Theory]
    [InlineData("一、账目混乱。\n1.核对账目19本。2.补登收据3张。\n二、场院被占用。\n腾退场院，添置桌椅30套。\n")]
    [InlineData("一是记录漏项；二是无人值守。\n")]
    [InlineData("一是记录漏项。\n整改措施：补登。\n")]
    public void Import_takes_time_in_step_with_the_problems_that_only_their_neighbours_tell(string piece)
        => Assert.Null(GrowthMeter.Excess(size => Import(Shapes.Places["alone on one line"](piece, size)), 10 * Size));

    [Theory]
    [InlineData("《")]
    [InlineData("（")]
    [InlineData("“")]
    [InlineData("【")]
    [InlineData("出台《")]
    public void Import_takes_time_in_step_with_what_an_answer_opens_and_never_closes(string opener)
        => Assert.Null(GrowthMeter.Excess(size => Import(Shapes.Places["in an answer, behind commas"](opener, size)), 10 * Size));

    [Theory]
    [InlineData("as lines with a colon", "◆")]
    [InlineData("in the preamble", "⑳")]
    public void Import_takes_time_in_step_with_the_items_below_one_heading(string place, string marker)
        => Assert.Null(GrowthMeter.Excess(size => Import(Shapes.Places[place](marker, size)), 10 * Size));

    [Fact]
    public void Validation_takes_time_in_step_with_the_text_that_was_imported()
        => AssertNone(Shapes.Places.Select(place => (place.Key, GrowthMeter.Excess(size => Validate(place.Value("整改措施", size)), Size))));

    private static IEnumerable<string> PiecesFor(string place)
    {
        var turn = Shapes.Places.Keys.ToList().IndexOf(place);
        var characters = Share.OneIn(ShareOfCharacters, OddPieces.Characters.Where(piece => piece.Length > 0), ahead: turn);
        var words = Share.OneIn(ShareOfWords, WordTables.All, ahead: turn);
        var tables = Share.OneIn(ShareOfWords, WordTables.Tables, ahead: turn).Select(Row);
        return OddPieces.Markers.Values.Select(pair => pair.First).Concat(characters).Concat(words).Concat(tables);
    }

    // Some readers look closer only where several words of a table stand together.
    private static string Row(IReadOnlyList<string> table) => string.Join('，', table.Take(LongestRow));

    private static Action Import(string text) => () => NoticeImporter.ImportAll(text);

    private static Action Validate(string text)
    {
        var result = NoticeImporter.Import(text);
        return () => result.Validate();
    }

    private static void AssertNone(IEnumerable<(string Piece, string? Excess)> measured)
    {
        var slow = measured.Where(found => found.Excess is not null).Select(found => $"{found.Piece}: {found.Excess}").ToList();
        Assert.True(slow.Count == 0, string.Join("\n", slow.Append(Share.Again)));
    }
}
