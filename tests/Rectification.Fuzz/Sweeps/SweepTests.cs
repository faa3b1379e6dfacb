using Rectification.Fuzz.Contract;
using Rectification.Fuzz.Inputs;

namespace Rectification.Fuzz.Sweeps;

/// <summary>Bounded sweeps, a share of their inputs a run: what a fuzzer would find first is found by a build.</summary>
public class SweepTests
{
    // The rest of a notice that begins in the middle is the more of the same the longer it is.
    private const int LongestSuffix = 200;

    private const int ShareOfPlaces = 199;
    private const int ShareOfWords = 8;
    private const int ShareOfPairs = 4;

    [Fact]
    public void Every_notice_may_begin_at_any_character()
        => Sweep(Texts.All.SelectMany((text, which) => Starts(text, which).Select(start => text.Substring(start, Math.Min(LongestSuffix, text.Length - start)))));

    [Fact]
    public void Any_few_characters_may_be_missing()
        => Sweep(Texts.All.Where(text => text.Length < 2_500).SelectMany((text, which) => Starts(text, which).Select(start => Without(Around(text, start), Math.Min(start, LongestSuffix / 2), 1 + (start % 5)))));

    [Fact]
    public void A_text_may_begin_and_end_with_any_odd_piece()
        => Sweep(OddPieces.OfThisRun(ShareOfWords).SelectMany(piece => new[] { piece, piece + "关于学习不够的问题。", "关于学习不够的问题" + piece, piece + "\n" + piece }));

    [Fact]
    public void Any_odd_piece_may_stand_in_an_answer()
        => Sweep(OddPieces.OfThisRun(ShareOfWords).SelectMany(piece => new[] { Texts.Around(piece), Texts.Around("\n" + piece + "：") }));

    [Fact]
    public void Any_two_odd_characters_may_stand_together()
        => Sweep(Share.OneIn(ShareOfPairs, OddPieces.Characters.SelectMany(first => OddPieces.Characters.Select(second => first + second))));

    [Fact]
    public void Any_character_may_follow_any_marker()
        => Sweep(OddPieces.Markers.Values.SelectMany(pair => OddPieces.Characters.Select(character => $"{pair.First}{character}\n{pair.Second}{character}{pair.First}")));

    [Fact]
    public void Notices_may_be_spoiled_anyhow()
    {
        var mutator = new TextMutator(Share.Day);
        Sweep(Enumerable.Range(0, 300).Select(_ => mutator.Next()));
    }

    private static IEnumerable<int> Starts(string text, int which) => Share.OneIn(ShareOfPlaces, Enumerable.Range(0, text.Length), ahead: which);

    private static string Around(string text, int place)
    {
        var start = Math.Max(0, place - (LongestSuffix / 2));
        return text.Substring(start, Math.Min(LongestSuffix, text.Length - start));
    }

    private static string Without(string text, int start, int length) => start + length <= text.Length ? text.Remove(start, length) : text;

    private static void Sweep(IEnumerable<string> texts) => Sweeping.All(texts, ImportContract.Check, text => text);
}
