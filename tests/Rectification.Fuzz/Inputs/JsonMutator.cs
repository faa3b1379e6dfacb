using System.Text;
using Rectification.Import;
using Rectification.Json;

namespace Rectification.Fuzz.Inputs;

/// <summary>Spoils JSON of notices: the same seed makes the same bytes.</summary>
internal sealed class JsonMutator(int seed)
{
    private const int MostChanges = 4;

    /// <summary>Values that stand in another's place, and scraps that belong nowhere.</summary>
    private static readonly byte[][] Scraps =
    [
        .. new[]
        {
            "null", "true", "0", "-1", "1e400", "1.5", "99999999999999999999", "\"\"", "\"x\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "\"2021-02-30\"", "\"2021-03\"", "[]", "[null]", "[[]]", "{}", "{\"\":0}",
            "{\"schemaVersion\":\"9.9\"}", "\"1.0\"", "\"2.0\"", "[0,0]", "[0,-1]", "[2147483647,2147483647]", ",", ":", "\"", "\\", "{", "}", "[", "]", " ", "\n", "//", "\uFEFF", "\"title\":", "\"aspects\":[", "\"issues\":[{", "\"unknown\":1,",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0],
    ];

    private static readonly byte[][] Whole = [.. Texts.All.Where(text => text.Length < 3_000).Select(text => NoticeImporter.Import(text).Notice).OfType<Notice>().Select(notice => Encoding.UTF8.GetBytes(NoticeJson.Serialize(notice)))];

    private readonly Random _random = new(seed);

    /// <summary>The JSON of an invented notice with a few changes.</summary>
    public byte[] Next()
    {
        List<byte> json = [.. Pick(Whole)];
        for (var changes = _random.Next(MostChanges); changes >= 0; changes--)
            Change(json);
        return [.. json];
    }

    private void Change(List<byte> json)
    {
        var at = _random.Next(json.Count + 1);
        var length = Math.Min(json.Count - at, _random.Next(1, 16));
        switch (_random.Next(5))
        {
            case 0: json.RemoveRange(at, length); break;
            case 1: json.InsertRange(at, Pick(Scraps)); break;
            case 2: json.InsertRange(at, json.GetRange(at, length)); break;
            case 3: ReplaceValue(json, at); break;
            default: json.RemoveRange(at, _random.Next(20) == 0 ? json.Count - at : 0); break;
        }
    }

    // What stands between a colon and the next comma or bracket: the JSON stays well formed more often than not.
    private void ReplaceValue(List<byte> json, int from)
    {
        var colon = from < json.Count ? json.IndexOf((byte)':', from) : -1;
        if (colon < 0)
            return;
        var end = json.FindIndex(colon + 1, value => value is (byte)',' or (byte)'}' or (byte)']');
        if (end < 0)
            return;
        json.RemoveRange(colon + 1, end - colon - 1);
        json.InsertRange(colon + 1, Pick(Scraps));
    }

    private byte[] Pick(byte[][] items) => items[_random.Next(items.Length)];
}
