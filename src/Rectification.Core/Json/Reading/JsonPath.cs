using System.Globalization;
using System.Text;

namespace Rectification.Json.Reading;

/// <summary>The way from the root of the document to the value being read. Made into text only when there is something to report.</summary>
internal sealed class JsonPath
{
    private (string? Member, int Index)[] _steps = new (string?, int)[16];
    private int _count;

    public void Enter(string member) => Push() = (member, 0);

    public void Enter(int index) => Push() = (null, index);

    public void Leave() => _count--;

    /// <summary>A JSON Pointer (RFC 6901).</summary>
    public override string ToString()
    {
        var pointer = new StringBuilder();
        foreach (var (member, index) in _steps.AsSpan(0, _count))
        {
            pointer.Append('/');
            if (member is null)
                pointer.Append(CultureInfo.InvariantCulture, $"{index}");
            else
                pointer.Append(member.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        }

        return pointer.ToString();
    }

    private ref (string? Member, int Index) Push()
    {
        if (_count == _steps.Length)
            Array.Resize(ref _steps, _count * 2);
        return ref _steps[_count++];
    }
}
