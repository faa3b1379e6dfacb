using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectification.Validation.Engine;

/// <summary>What each character means to the rules that are on.</summary>
/// <remarks>
/// Most of a notice are Han characters that mean nothing to any rule. <see cref="Find"/> passes over these sixteen at a time, and finds the frequent
/// ends of clauses in passing; the others, few in a sentence, are looked up one by one.
/// </remarks>
internal sealed class CharacterTable
{
    /// <summary>How many characters are searched at once.</summary>
    public const int MostAtOnce = 64;

    /// <summary>The marks that end a clause.</summary>
    public const string ClauseEnds = "，。；：,;:！？\r\n";

    // Those that are compared before any character is looked up.
    private const string FrequentEnds = "，。；：";

    // Han characters that mean something to a rule of the library; those of a host's rules are compared after them.
    private const char AsOf = '截';
    private const char Inspection = '巡';
    private const char Measures = '措';

    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';

    // Processors compare signed numbers: the first Han character is moved to the lowest of these, and the others follow.
    private const short ToLowest = unchecked((short)(short.MinValue - FirstHan));
    private const short LastHanFromLowest = short.MinValue + LastHan - FirstHan;

    private const int RuleBits = 48;
    private const int AtOnce = 16;
    private const int Half = AtOnce / 2;

    /// <summary>The traits that do not depend on the rules.</summary>
    private static readonly (string Characters, ulong Traits)[] Fixed =
    [
        (ClauseEnds, PartTraits.ClauseEnd), ($"{AsOf}", PartTraits.AsOf), ($"{Inspection}", PartTraits.Inspection), ($"{Measures}", PartTraits.Measures),
    ];

    private readonly ushort[] _kinds = new ushort[char.MaxValue + 1];    // of each character; those of one kind have the same traits
    private readonly ulong[] _traits;                                     // of each kind; kind 0 has none
    private readonly Vector256<short>[] _han;
    private readonly Vector256<short> _idleEnds;                          // all bits, unless a host's rule wakes at one of the frequent ends

    public CharacterTable(ReadOnlySpan<TextRule> rules)
    {
        var traits = new SortedDictionary<char, ulong>();
        foreach (var (characters, fixedTraits) in Fixed)
            Add(characters, fixedTraits);
        for (var i = 0; i < MarkStates.Marks.Length; i++)
            Add(MarkStates.Marks[i].ToString(), (ulong)(i + 1) << PartTraits.MarkShift);
        for (var i = 0; i < rules.Length; i++)
            Add(rules[i].Triggers, RuleBit(i));
        _traits = [0, .. traits.Values.Distinct()];
        foreach (var (character, its) in traits)
            _kinds[character] = (ushort)Array.IndexOf(_traits, its);
        _han = [.. traits.Keys.Where(static character => character is >= FirstHan and <= LastHan and not (AsOf or Inspection or Measures)).Select(static han => Vector256.Create((short)han))];
        _idleEnds = FrequentEnds.All(character => traits[character] == PartTraits.ClauseEnd) ? Vector256<short>.AllBitsSet : default;

        void Add(string characters, ulong more)
        {
            foreach (var character in characters)
                traits[character] = traits.GetValueOrDefault(character) | more;
        }
    }

    public ulong this[char character] => _traits[_kinds[character]];

    /// <summary>The bit of a text rule. Where there are more rules than bits some share one, and are woken too often, which only costs time.</summary>
    public static ulong RuleBit(int rule) => PartTraits.FirstTextRule << (rule % RuleBits);

    /// <summary>Finds the characters worth a look among the next <see cref="MostAtOnce"/>, one bit each, the first in the lowest.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="ends">The frequent marks that end a clause. They need no look, and are found only where a rule wakes at them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Find(ReadOnlySpan<char> text, int start, out ulong ends)
    {
        ref var first = ref Unsafe.As<char, short>(ref MemoryMarshal.GetReference(text));
        var length = Math.Min(MostAtOnce, text.Length - start);
        if (text.Length < AtOnce)
            return FindInShort(ref first, length, out ends);
        var found = ends = 0UL;
        for (var at = 0; at < length; at += AtOnce)
        {
            // What is left of the text is read together with characters before it, which are shifted out.
            var from = Math.Min(start + at, text.Length - AtOnce);
            var characters = Vector256.LoadUnsafe(ref first, (nuint)from);
            var isEnd = IsFrequentEnd(characters);
            ends |= (ulong)(Bits(isEnd) >> (start + at - from)) << at;
            found |= (ulong)(Bits(Vector256.AndNot(IsWorthALook(characters), isEnd & _idleEnds)) >> (start + at - from)) << at;
        }

        return found;
    }

    /// <summary>The first and the last eight characters side by side; they overlap.</summary>
    private ulong FindInShort(ref short first, int length, out ulong ends)
    {
        ends = 0;
        if (length < Half)
            return (1UL << length) - 1;
        var characters = Vector256.Create(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)(length - Half)));
        var isEnd = IsFrequentEnd(characters);
        ends = Side(Bits(isEnd), length);
        return Side(Bits(Vector256.AndNot(IsWorthALook(characters), isEnd & _idleEnds)), length);

        static uint Side(uint bits, int length) => (bits & byte.MaxValue) | ((bits >> Half) << (length - Half));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> IsFrequentEnd(Vector256<short> characters)
        => Vector256.Equals(characters, Vector256.Create(unchecked((short)FrequentEnds[0])))
        | Vector256.Equals(characters, Vector256.Create(unchecked((short)FrequentEnds[1])))
        | Vector256.Equals(characters, Vector256.Create(unchecked((short)FrequentEnds[2])))
        | Vector256.Equals(characters, Vector256.Create(unchecked((short)FrequentEnds[3])));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<short> IsWorthALook(Vector256<short> characters)
    {
        var isFound = Vector256.GreaterThan(characters + Vector256.Create(ToLowest), Vector256.Create(LastHanFromLowest))
            | Vector256.Equals(characters, Vector256.Create((short)AsOf))
            | Vector256.Equals(characters, Vector256.Create((short)Inspection))
            | Vector256.Equals(characters, Vector256.Create((short)Measures));
        foreach (var han in _han)
            isFound |= Vector256.Equals(characters, han);
        return isFound;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Bits(Vector256<short> mask) => mask.ExtractMostSignificantBits();
}
