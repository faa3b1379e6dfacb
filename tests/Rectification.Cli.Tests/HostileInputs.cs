using System.Text;

namespace Rectification.Cli.Tests;

/// <summary>Invented inputs of the kinds that once did harm.</summary>
internal static class HostileInputs
{
    private const string Escape = "\\u001b]0;owned\\u0007\\u001b[2J\\u009b2J";

    private const string Head = """
        中共柳桥县档案局党组关于巡察整改情况的通报
        2022年6月1日
        一、反馈问题整改情况
        （一）档案管理方面
        1.库房台账不全的问题

        """;

    /// <summary>File names, and what makes the contents.</summary>
    public static IReadOnlyDictionary<string, Func<byte[]>> All { get; } = new Dictionary<string, Func<byte[]>>(StringComparer.Ordinal)
    {
        ["empty.txt"] = () => [],
        ["empty.json"] = () => [],
        ["zeros.txt"] = () => new byte[4096],
        ["random.txt"] = () => Random(4096),
        ["random.json"] = () => Random(4096),
        ["picture.txt"] = () => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, .. Random(200)],
        ["half-characters.txt"] = () => [.. Utf8(Head).SkipLast(1)],
        ["odd-utf-16.txt"] = () => [0xFF, 0xFE, 0x00, 0xD8, 0x2D, 0x4E, 0x01],
        ["deep-brackets.json"] = () => Utf8(new string('[', 100_000)),
        ["deep-issues.json"] = () => Utf8(DeepNotice.Json(400)),
        ["long-path.json"] = () => Utf8(DeepNotice.Json(5, before: 60)),
        ["escapes.json"] = () => Utf8($$"""{"schemaVersion":"1.0","title":"{{Escape}}","publisher":"{{Escape}}","kind":"{{Escape}}","{{Escape}}":1,"contact":{"emails":["{{Escape}}"]} }"""),
        ["half-pairs.json"] = () => Utf8($$"""{"schemaVersion":"1.0","title":"{{Repeat("\\ud800", 2_000)}}"}"""),
        ["half-pairs.ndjson"] = () => Utf8("{\"file\":\"\\udc00\",\"index\":0,\"notice\":{}}\n{\"file\":\"a\",\"text\":\"\\ud800\"}\n"),
        ["wrong-types.ndjson"] = () => Utf8("{\"file\":1,\"index\":\"x\",\"notice\":{}}\n{\"notice\":{\"schemaVersion\":1}}\n[]\n\"x\"\n"),
        ["large-sums.json"] = () => Utf8("""{"schemaVersion":"1.0","outcomes":[{"kind":"money","count":79228162514264337593543950335,"unit":"万元"},{"kind":"money","count":79228162514264337593543950335,"unit":"元"}]}"""),
        ["many-totals.json"] = () => Utf8($$"""{"schemaVersion":"1.0","declared":[{{string.Join(',', Enumerable.Range(1, 400).Select(count => $"{{\"subject\":\"issues\",\"count\":{count}}}"))}}]}"""),
        ["many-notices.json"] = () => Utf8(Repeat("{\"schemaVersion\":\"1.0\",\"title\":\"柳桥县通报\"}\n", 200)),
        ["one-line.json"] = () => Utf8($"[{Repeat("{\"schemaVersion\":\"1.0\"},", 200)}{{}}]"),
        ["long-word.txt"] = () => Utf8(Head + "整改措施：" + Repeat("修订档案借阅制度", 2_000)),
        ["long-line-of-quotes.txt"] = () => Utf8(Head + "整改措施：" + Repeat("“补登", 500)),
        ["marks.txt"] = () => Utf8(Repeat("一、\n（一）\n1.\n", 300)),
    };

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static byte[] Random(int length)
    {
        var bytes = new byte[length];
        new Random(20240601).NextBytes(bytes);
        return bytes;
    }
}
