using System.Collections.Frozen;

namespace Rectification.Privacy.Recognition;

/// <summary>Words with a weight, looked for directly before or behind a place.</summary>
internal sealed class CueWords
{
    private readonly FrozenDictionary<char, (string Word, double Weight)[]> _byLast;
    private readonly FrozenDictionary<char, (string Word, double Weight)[]> _byFirst;

    public CueWords(params ReadOnlySpan<(double Weight, string Words)> rows)
    {
        var all = new List<(string Word, double Weight)>();
        foreach (var (weight, words) in rows)
            all.AddRange(words.Split(' ').Select(word => (word, weight)));
        _byLast = all.GroupBy(static cue => cue.Word[^1]).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
        _byFirst = all.GroupBy(static cue => cue.Word[0]).ToFrozenDictionary(static group => group.Key, static group => group.ToArray());
    }

    /// <summary>The weight of the heaviest word that the text ends with; 0 where it ends with none.</summary>
    public double AtEndOf(ReadOnlySpan<char> text)
    {
        var best = 0.0;
        if (!text.IsEmpty && _byLast.TryGetValue(text[^1], out var cues))
        {
            foreach (var (word, weight) in cues)
                best = weight > best && text.EndsWith(word, StringComparison.Ordinal) ? weight : best;
        }

        return best;
    }

    /// <summary>The weight of the heaviest word that the text begins with; 0 where it begins with none.</summary>
    public double AtStartOf(ReadOnlySpan<char> text)
    {
        var best = 0.0;
        if (!text.IsEmpty && _byFirst.TryGetValue(text[0], out var cues))
        {
            foreach (var (word, weight) in cues)
                best = weight > best && text.StartsWith(word, StringComparison.Ordinal) ? weight : best;
        }

        return best;
    }
}
