using System.Buffers;
using System.Runtime.InteropServices;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>RN705: words are there, not stars or crosses in their place.</summary>
/// <remarks>What is blanked out in one way is one finding, with all its places.</remarks>
internal sealed class BlankedWordsRule() : TreeRule(Rules.WordsBlankedOut)
{
    private const int ContextBefore = 8;

    /// <summary>What stands where words stood. AAA is what some sites put in the place of a product's name.</summary>
    private static readonly string[] Blanks = ["**", "＊＊", "××", "■", "□□", "█", "AAA"];

    /// <summary>The words around a rating: 信用等级为AAA, AAA级企业.</summary>
    private static readonly SearchValues<char> Rating = SearchValues.Create("级评等信用升企景区资质认定类");
    private static readonly SearchValues<char> AnyBlank = SearchValues.Create("*＊×■□█A");

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var places = new Dictionary<string, List<(PartText Text, int At)>>(StringComparer.Ordinal);
        foreach (var node in tree.Nodes)
        {
            foreach (var text in node.Texts)
                AddPlaces(text, places);
        }

        return places.Select(static entry => (entry.Value[0].Text.Node, Report(entry.Key, entry.Value)));
    }

    private static void AddPlaces(PartText text, Dictionary<string, List<(PartText Text, int At)>> places)
    {
        if (!text.Words.AsSpan().ContainsAny(AnyBlank))
            return;
        foreach (var blank in Blanks)
        {
            if (Find(text.Words, blank) is var at and >= 0)
                (CollectionsMarshal.GetValueRefOrAddDefault(places, blank, out _) ??= []).Add((text, at));
        }
    }

    private static Finding Report(string blank, List<(PartText Text, int At)> places)
    {
        var (text, at) = places[0];
        var words = Invariant.Excerpt(text.Words.AsSpan(Math.Max(0, at - ContextBefore)));
        return text.NewFinding(Rules.WordsBlankedOut, [words, Invariant.Text(places.Count)], at, blank.Length) with
        {
            Related = places.Skip(1).Select(place => FindingPlace.Of(place.Text, place.At, blank.Length)).ToValueList(),
        };
    }

    private static int Find(string words, string blank)
    {
        var at = words.IndexOf(blank, StringComparison.Ordinal);
        return at >= 0 && blank == "AAA" && IsRating(words, at) ? -1 : at;
    }

    private static bool IsRating(string words, int at)
    {
        const int around = 6;
        var (start, end) = (Math.Max(0, at - around), Math.Min(words.Length, at + "AAA".Length + around));
        return words.AsSpan(start, at - start).ContainsAny(Rating) || words.AsSpan(at, end - at).ContainsAny(Rating)
            || words.AsSpan(start, end - start).ContainsAny('“', '"')
            || (at > 0 && char.IsAsciiLetterOrDigit(words[at - 1])) || (at + 3 < words.Length && char.IsAsciiLetterOrDigit(words[at + 3]));
    }
}
