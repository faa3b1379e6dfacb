using Rectification.Validation;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Core.Tests.Validation;

/// <summary>The one pass over each text, against the plain way to the same answers.</summary>
public class TextNotesTests
{
    private const string Characters = "整改措施学习制度完善落实到位其涉截巡“”‘’《》（）()，。；：,;1234@%*\u0001\uFFFD😀 ";

    private static readonly CharacterTable Table = ValidationOptions.Default.RuleSet.Characters;

    public static TheoryData<int> Lengths => [.. Enumerable.Range(0, 150)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void The_search_of_many_characters_at_once_misses_none(int length)
    {
        var text = Text(length, seed: length);
        var notes = new TextNotes(Table);
        notes.Begin();

        // A frequent clause end is known without a look at what it means.
        Assert.Equal(text.Aggregate(0UL, static (traits, character) => traits | Table[character]) | PartTraits.ClauseEnd, notes.Read(text) | PartTraits.ClauseEnd);
        Assert.Equal([.. Enumerable.Range(0, length).Where(at => CharacterTable.ClauseEnds.Contains(text[at], StringComparison.Ordinal)), length], EndsOf(notes, 0));
    }

    [Fact]
    public void Each_text_of_a_part_has_its_own_clause_ends()
    {
        var notes = new TextNotes(Table);
        notes.Begin();
        notes.Read("甲，乙。");
        notes.Read("丙；丁");

        Assert.Equal([1, 3, 4], EndsOf(notes, 0));
        Assert.Equal([1, 3], EndsOf(notes, 1));
    }

    [Fact]
    public void What_the_automaton_calls_balanced_is_balanced()
    {
        var balanced = 0;
        for (var seed = 0; seed < 20_000; seed++)
        {
            var text = Text(seed % 12, seed, "“”《》（）()甲");
            var notes = new TextNotes(Table);
            notes.Begin();
            notes.Read(text);
            if (!notes.AreMarksBalanced)
                continue;
            balanced++;
            Assert.False(HasFault(text), text);
        }

        Assert.InRange(balanced, 1000, 19_000);
    }

    [Theory]
    [InlineData("坚持“一事一议”和（试行）《办法》【附件】〔2023〕9号", true)]
    [InlineData("（依据《办法》）", true)]
    [InlineData("（依据“《办法》”）", false)]                            // deeper than it follows: read again with care
    [InlineData("“一", false)]
    public void The_automaton_follows_two_levels(string text, bool expected)
    {
        var notes = new TextNotes(Table);
        notes.Begin();
        notes.Read(text);

        Assert.Equal(expected, notes.AreMarksBalanced);
    }

    private static List<int> EndsOf(TextNotes notes, int text)
    {
        var ends = new List<int>();
        foreach (var end in notes.ClauseEnds(text))
            ends.Add(end);
        return ends;
    }

    private static bool HasFault(string text)
    {
        Span<PairBalance.OpenMark> open = stackalloc PairBalance.OpenMark[16];
        var balance = new PairBalance(open);
        var at = 0;
        return balance.FindNext(text, 0, ref at) is not null || balance.TakeOpen() is not null;
    }

    private static string Text(int length, int seed, string characters = Characters)
    {
        var random = new Random(seed);
        return string.Create(length, (random, characters), static (span, state) =>
        {
            foreach (ref var character in span)
                character = state.characters[state.random.Next(state.characters.Length)];
        });
    }
}
