using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>Finds what the sentences of a stretch count, and how far each count has come.</summary>
internal static class SentenceCounter
{
    /// <summary>The sentences that count something, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="range">The stretch to look at.</param>
    /// <param name="answer">What the notice answers.</param>
    public static List<CountedSentence> Find(CleanText text, TextRange range, AnsweredInspection answer = default)
    {
        var found = new List<CountedSentence>();
        var goesOn = false;
        foreach (var sentence in SentenceRanges.Split(text, range))
        {
            var counts = DeclaredShares.WithoutShares(text, sentence, DeclaredCountReader.Find(text, sentence, answer, goesOn));
            if (counts.Count == 0)
                continue;
            found.Add(new(sentence, DeclaredShares.WithoutSharesOfStates(text, DeclaredStateFinder.WithStates(text, sentence, counts))));
            goesOn = goesOn || counts.Exists(count => count.Subject is not null);
        }

        return found;
    }
}
