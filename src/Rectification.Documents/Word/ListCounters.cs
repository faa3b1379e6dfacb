using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>Counts the paragraphs of lists and prints their numbers, which Word computes and does not store.</summary>
internal sealed class ListCounters(NumberingDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly HashSet<(int List, int Level)> _started = [];

    /// <summary>Counts a paragraph.</summary>
    /// <returns>The number as it is printed; empty for a paragraph without one.</returns>
    public string Next(ParagraphProperties? properties)
    {
        if (definitions.ReferenceOf(properties) is not { Id: { } id and not 0 } reference || definitions.Find(id) is not { } list)
            return "";
        var level = Math.Clamp(reference.Level ?? list.LevelOf(reference.Style), 0, NumberingList.LevelCount - 1);
        if (!_counters.TryGetValue(list.Definition, out var counters))
            _counters[list.Definition] = counters = new int?[NumberingList.LevelCount];
        Count(id, list, level, counters);
        return Print(list, level, counters);
    }

    private void Count(int id, NumberingList list, int level, int?[] counters)
    {
        var starts = list.StartOverrides[level] is not null && _started.Add((id, level));
        counters[level] = counters[level] is { } count && !starts ? count + 1 : list.Levels[level].Start;
        for (var below = level + 1; below < counters.Length; below++)
        {
            if (list.Levels[below].Restart is not { } restart || level < restart)
                counters[below] = null;
        }
    }

    private static string Print(NumberingList list, int level, int?[] counters)
    {
        var format = list.Levels[level];
        if (format.Format == "bullet")
            return NumberFormats.Bullet(format.Text);
        var text = new StringBuilder();
        for (var i = 0; i < format.Text.Length; i++)
        {
            if (format.Text[i] == '%' && i + 1 < format.Text.Length && format.Text[i + 1] is >= '1' and <= '9')
                text.Append(Number(list, format.Text[++i] - '1', counters, format.IsLegal));
            else
                text.Append(format.Text[i]);
        }

        return text.ToString().Trim();
    }

    private static string Number(NumberingList list, int level, int?[] counters, bool figures)
    {
        var format = list.Levels[level];
        return NumberFormats.Write(counters[level] ?? format.Start, figures && format.Format != "none" ? "decimal" : format.Format);
    }
}
