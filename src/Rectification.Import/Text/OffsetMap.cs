namespace Rectification.Import.Text;

/// <summary>
/// Leads from offsets of the cleaned text back to offsets of the imported text. Cleaning only ever drops characters or stands one for
/// several (an HTML entity), so between two such places both run in step: the map keeps just those places.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<int> _clean = [0];
    private readonly List<int> _raw = [0];

    /// <summary>Says that the clean offset stands for the raw offset, and so on in step until the next call.</summary>
    public void Add(int clean, int raw)
    {
        var last = _clean.Count - 1;
        if (raw - clean == _raw[last] - _clean[last])
            return;
        if (_clean[last] == clean)
        {
            _raw[last] = raw;
            return;
        }

        _clean.Add(clean);
        _raw.Add(raw);
    }

    /// <summary>Forgets everything from a clean offset on.</summary>
    public void Truncate(int clean)
    {
        while (_clean.Count > 1 && _clean[^1] >= clean)
        {
            _clean.RemoveAt(_clean.Count - 1);
            _raw.RemoveAt(_raw.Count - 1);
        }
    }

    /// <summary>The raw offset of a clean character.</summary>
    public int ToRaw(int clean)
    {
        var run = RunAt(clean);
        return _raw[run] + clean - _clean[run];
    }

    /// <summary>The number of stretches in which both texts run in step.</summary>
    public int Runs => _clean.Count;

    /// <summary>Where a stretch begins in both texts.</summary>
    public (int Clean, int Raw) Run(int index) => (_clean[index], _raw[index]);

    /// <summary>The stretch that holds a clean character.</summary>
    public int RunAt(int clean)
    {
        var found = _clean.BinarySearch(clean);
        return found >= 0 ? found : ~found - 1;
    }
}
