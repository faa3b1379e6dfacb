using DocumentFormat.OpenXml.Wordprocessing;

namespace Rectification.Documents.Word;

/// <summary>The lists of a document, as numbering.xml defines them.</summary>
internal sealed class NumberingDefinitions
{
    private readonly Dictionary<int, AbstractNum> _definitions = [];
    private readonly Dictionary<int, NumberingInstance> _instances = [];
    private readonly Dictionary<int, NumberingList?> _lists = [];
    private readonly WordStyles? _styles;

    public NumberingDefinitions(Numbering? numbering, WordStyles? styles)
    {
        _styles = styles;
        foreach (var definition in numbering?.Elements<AbstractNum>() ?? [])
        {
            if (definition.AbstractNumberId?.Value is { } id)
                _definitions.TryAdd(id, definition);
        }

        foreach (var instance in numbering?.Elements<NumberingInstance>() ?? [])
        {
            if (instance.NumberID?.Value is { } id)
                _instances.TryAdd(id, instance);
        }
    }

    /// <summary>Those of a document without lists, for one reading: what was looked for is remembered.</summary>
    public static NumberingDefinitions None => new(null, null);

    /// <summary>The numbering of a paragraph: its own, or that of its style.</summary>
    public NumberingReference? ReferenceOf(ParagraphProperties? properties)
    {
        var style = _styles?.NumberingOf(properties?.ParagraphStyleId?.Val?.Value);
        return NumberingReference.Read(properties?.Elements<NumberingProperties>()) is { } own ? own.Or(style) : style;
    }

    /// <summary>A list by its number; null where the document defines none.</summary>
    public NumberingList? Find(int id)
    {
        if (!_lists.TryGetValue(id, out var list))
            _lists[id] = list = Read(id);
        return list;
    }

    private NumberingList? Read(int id)
    {
        if (!_instances.TryGetValue(id, out var instance) || instance.AbstractNumId?.Val?.Value is not { } definitionId
                || !_definitions.TryGetValue(definitionId, out var definition))
            return null;
        (definitionId, definition) = Follow(definitionId, definition);
        var levels = new NumberingLevel[NumberingList.LevelCount];
        Array.Fill(levels, NumberingLevel.Unnumbered);
        foreach (var level in definition.Elements<Level>())
            Put(levels, level.LevelIndex?.Value, level);
        var starts = new int?[NumberingList.LevelCount];
        foreach (var change in instance.Elements<LevelOverride>())
            Override(levels, starts, change);
        return new(definitionId, levels, starts);
    }

    // A definition may say that it is that of a style, which names the list whose definition has the levels.
    private (int Id, AbstractNum Definition) Follow(int id, AbstractNum definition)
    {
        if (definition.NumberingStyleLink?.Val?.Value is { } style && _styles?.NumberingOf(style)?.Id is { } list
            && _instances.TryGetValue(list, out var instance) && instance.AbstractNumId?.Val?.Value is { } linkedId
            && _definitions.TryGetValue(linkedId, out var linked))
            return (linkedId, linked);
        return (id, definition);
    }

    private static void Override(NumberingLevel[] levels, int?[] starts, LevelOverride change)
    {
        if (change.LevelIndex?.Value is not (>= 0 and < NumberingList.LevelCount and var index))
            return;
        Put(levels, index, change.Level);
        starts[index] = change.StartOverrideNumberingValue?.Val?.Value;
        if (starts[index] is { } start)
            levels[index] = levels[index].StartingAt(start);
    }

    private static void Put(NumberingLevel[] levels, int? index, Level? level)
    {
        if (index is >= 0 and < NumberingList.LevelCount && level is not null)
            levels[index.Value] = NumberingLevel.Read(level);
    }
}
