using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rectification.Validation.Engine;

/// <summary>What each character means to the rules that are on.</summary>
/// <remarks>
/// Most of a notice are Han characters that mean nothing to any rule. <see cref="Find"/> passes over these sixteen at a time; the others, few in a
/// sentence, are looked up one by one.
/// </remarks>
internal sealed class CharacterTable
{
    /// <summary>How many characters are searched at once.</summary>
    public const int MostAtOnce = 64;

    /// <summary>The marks that end a clause.</summary>
    public const string ClauseEnds = "，。；：,;:！？\r\n";

    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';
    private const int PageSize = 256;
    private const int RuleBits = 48;
    private const int Wide = 16;
    private const int Narrow = 8;

    /// <summary>The traits that do not depend on the rules.</summary>
    private static readonly (string Characters, ulong Traits)[] Fixed =
    [
        (ClauseEnds, TextTraits.ClauseEnd), ("截", TextTraits.AsOf), ("巡", TextTraits.Inspection), ("措", TextTraits.Measures),
    ];

    private readonly ushort[] _pages = new ushort[PageSize];       // where the page of a character's high byte begins; page 0 is empty
    private readonly Vector256<ushort>[] _han;
    private ulong[] _traits = new ulong[PageSize];

    public CharacterTable(ReadOnlySpan<TextRule> rules)
    {
        foreach (var (characters, traits) in Fixed)
            Add(characters, traits);
        for (var i = 0; i < MarkStates.Marks.Length; i++)
            Add(MarkStates.Marks[i].ToString(), (ulong)(i + 1) << TextTraits.MarkShift);
        for (var i = 0; i < rules.Length; i++)
            Add(rules[i].Triggers, RuleBit(i));
        _han = [.. Enumerable.Range(FirstHan, LastHan - FirstHan + 1).Where(han => this[(char)han] != 0).Select(static han => Vector256.Create((ushort)han))];
    }

    public ulong this[char character] => _traits[(_pages[character / PageSize] * PageSize) + (character % PageSize)];

    /// <summary>The bit of a text rule. Where there are more rules than bits some share one, and are woken too often, which only costs time.</summary>
    public static ulong RuleBit(int rule) => TextTraits.FirstRule << (rule % RuleBits);

    /// <summary>Finds the characters worth a look among the next <see cref="MostAtOnce"/>, one bit each, the first in the lowest.</summary>
    public ulong Find(ReadOnlySpan<char> text, int start)
    {
        var length = Math.Min(MostAtOnce, text.Length - start);
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[start..]));
        var (found, at) = (0UL, 0);
        for (; at + Wide <= length; at += Wide)
            found |= (ulong)Compare(Vector256.LoadUnsafe(ref first, (nuint)at)) << at;
        if (at == length)
            return found;
        // What is left of the text is read together with characters before it, which are shifted out.
        if (start + length >= Wide)
            return found | ((ulong)(Compare(Vector256.LoadUnsafe(ref Unsafe.Add(ref first, length - Wide))) >> (Wide - (length - at))) << at);
        if (length >= Narrow)
            return Compare(Vector128.LoadUnsafe(ref first)) | ((ulong)Compare(Vector128.LoadUnsafe(ref first, (nuint)(length - Narrow))) << (length - Narrow));
        return (1UL << length) - 1;
    }

    private uint Compare(Vector256<ushort> characters)
    {
        var found = Vector256.GreaterThan(characters - Vector256.Create((ushort)FirstHan), Vector256.Create((ushort)(LastHan - FirstHan)));
        foreach (var han in _han)
            found |= Vector256.Equals(characters, han);
        return Vector128.Narrow(found.GetLower().AsInt16(), found.GetUpper().AsInt16()).ExtractMostSignificantBits();
    }

    private uint Compare(Vector128<ushort> characters)
    {
        var found = Vector128.GreaterThan(characters - Vector128.Create((ushort)FirstHan), Vector128.Create((ushort)(LastHan - FirstHan)));
        foreach (var han in _han)
            found |= Vector128.Equals(characters, han.GetLower());
        return found.ExtractMostSignificantBits();
    }

    private void Add(string characters, ulong traits)
    {
        foreach (var character in characters)
        {
            ref var page = ref _pages[character / PageSize];
            if (page == 0)
            {
                page = (ushort)(_traits.Length / PageSize);
                Array.Resize(ref _traits, _traits.Length + PageSize);
            }

            _traits[(page * PageSize) + (character % PageSize)] |= traits;
        }
    }
}
