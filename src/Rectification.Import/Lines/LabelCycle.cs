using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>
/// The same few names, each with a colon at the start of a line, that come back one after the other: a list of records. The first name of
/// the cycle opens a record, whatever its words, and the second answers it. Where a number stands above each record, that opens it, and the
/// first name answers it.
/// </summary>
/// <param name="Openers">Where the name that opens stands in each record, with its colon; none where numbers open them.</param>
/// <param name="Answers">Where the name that answers stands, with its colon.</param>
internal sealed record LabelCycle(IReadOnlyList<TextRange> Openers, IReadOnlyList<TextRange> Answers)
{
    private const int FewestRecords = 3;
    private const int ShortestName = 2;
    private const int LongestName = 10;

    private static readonly LabelCycle None = new([], []);

    /// <summary>The cycle of these lines; without records where there is none.</summary>
    public static LabelCycle Find(CleanText text, IReadOnlyList<TextLine> lines)
    {
        var names = new List<(TextSlice Name, TextRange Range, int Line)>();
        var counts = new Dictionary<TextSlice, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (NameLength(text, lines[i]) is not (> 0 and var length))
                continue;
            var name = text.Slice(new(lines[i].Start, lines[i].Start + length));
            counts[name] = counts.GetValueOrDefault(name) + 1;
            names.Add((name, new(lines[i].Start, lines[i].Start + length + 1), i));
        }

        names.RemoveAll(use => counts[use.Name] < FewestRecords);
        return names.Count == 0 || !MayOpen(text, names[0].Range) ? None : Records(text, lines, names);
    }

    // No name comes twice in a record. Most records stand directly behind the one before, or each has a number above it.
    private static LabelCycle Records(CleanText text, IReadOnlyList<TextLine> lines,
        List<(TextSlice Name, TextRange Range, int Line)> names)
    {
        var (openers, answers, behind, numbered, seen) = (new List<TextRange>(), new List<TextRange>(), 0, 0, new HashSet<TextSlice>());
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Name.Equals(names[0].Name))
            {
                seen.Clear();
                openers.Add(names[i].Range);
                behind += i > 0 && names[i].Line == names[i - 1].Line + 1 ? 1 : 0;
                numbered += names[i].Line > 0 && IsNumbered(text, lines[names[i].Line - 1]) ? 1 : 0;
                if (i + 1 < names.Count && names[i + 1].Name.Equals(names[1].Name))
                    answers.Add(names[i + 1].Range);
            }

            if (!seen.Add(names[i].Name))
                return None;
        }

        if (openers.Count < FewestRecords || answers.Count < openers.Count || names[1].Name.Equals(names[0].Name))
            return None;
        return behind * 2 >= openers.Count ? new(openers, answers) : numbered == openers.Count ? new([], openers) : None;
    }

    private static bool IsNumbered(CleanText text, TextLine line)
        => MarkerReader.TryRead(text, line.Start, line.End, out var marker) && marker.Range.End < line.End;

    // What answers, or tells when and by whom, opens no record.
    private static bool MayOpen(CleanText text, TextRange name)
        => !LabelReader.TryName(text.Fold(name)[..^1], out var kind) || kind == LabelKind.Description;

    private static int NameLength(CleanText text, TextLine line)
    {
        var words = text.Fold(line.Range);
        var colon = words[..Math.Min(words.Length, LongestName + 1)].IndexOf('：');
        return colon >= ShortestName && colon + 1 < words.Length && words[..colon].IndexOfAnyExceptInRange('\u4e00', '\u9fff') < 0
            && !MarkerReader.TryRead(text, line.Start, line.End, out _) ? colon : 0;
    }
}
