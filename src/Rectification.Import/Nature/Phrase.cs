using Rectification.Import.Text;

namespace Rectification.Import.Nature;

/// <summary>Words that follow one another in a sentence, such as 现将 … 整改 … 如下, with anything between them.</summary>
/// <param name="steps">For each step the words of which one has to stand behind the step before.</param>
/// <param name="unless">Words that must not stand in the sentence; null where there are none.</param>
internal sealed class Phrase(WordTable[] steps, WordTable? unless)
{
    /// <summary>The words of the first step.</summary>
    public WordTable First => steps[0];

    /// <summary>Whether a text ends as the phrase begins.</summary>
    public bool Ends(ReadOnlySpan<char> text) => First.LengthAtEnd(text) > 0 && !(unless is not null && unless.IndexIn(text, out _) >= 0);

    /// <summary>
    /// Reads phrases from one line of a table: words of a step are parted by spaces, steps by →, what must not stand there follows !, and
    /// phrases are parted by |.
    /// </summary>
    public static Phrase[] Parse(string written) => [.. written.Split('|').Select(ParseOne)];

    /// <summary>Where the phrase begins in a text; -1 where it does not stand there.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var (start, from) = (-1, 0);
        foreach (var step in steps)
        {
            var at = step.IndexIn(text[from..], out var length);
            if (at < 0)
                return -1;
            start = start < 0 ? at : start;
            from += at + length;
        }

        return unless is not null && unless.IndexIn(text, out _) >= 0 ? -1 : start;
    }

    private static Phrase ParseOne(string written)
    {
        var parts = written.Split('!');
        return new([.. parts[0].Split('→').Select(Words)], parts.Length > 1 ? Words(parts[1]) : null);
    }

    private static WordTable Words(string written) => WordTable.Create(written.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
