using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Rectification.Architecture.Tests.Types.Samples;

/// <summary>Every kind of state that a type may keep for all, and at the end what is none.</summary>
internal static class Held
{
    private static readonly ConcurrentDictionary<string, int> s_cache = [];
    private static readonly ArrayPool<byte> s_pool = ArrayPool<byte>.Shared;
    private static readonly StringBuilder s_text = new();
    private static int s_set = 1;
    [ThreadStatic]
    private static int s_ofThread;

    public static int Property { get; set; }

    private static readonly string[] s_words = ["a"];
    private static readonly HashSet<string> s_names = ["a"];
    private static readonly Inner[] s_deep = [new Inner(["a"])];

    private static readonly string s_string = "a";
    private static readonly string[] s_nothing = [];
    private static readonly FrozenSet<string> s_frozen = FrozenSet.Create("a");
    private static readonly (int, string) s_pair = (1, "a");
    private static readonly IReadOnlyList<string> s_list = ["a", "b"];

    public static object[] Used => [s_cache, s_pool, s_text, s_set++, s_ofThread++, s_words, s_names, s_deep, s_string, s_nothing, s_frozen, s_pair, s_list];

    private sealed class Inner(List<string> list)
    {
        public string Once { get; init; } = "";

        public int Count { get; set; }

        public string First => list[0];
    }
}
