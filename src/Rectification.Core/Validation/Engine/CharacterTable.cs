using System.Runtime.Intrinsics;

namespace Rectification.Validation.Engine;

/// <summary>What each character means to the rules that are on.</summary>
/// <remarks>
/// Most of a notice are Han characters that mean nothing to any rule. <see cref="Find"/> passes over these eight at a time; the others, few in a
/// sentence, are looked up one by one.
/// </remarks>
internal sealed class CharacterTable
{
    /// <summary>The marks that end a clause.</summary>
    public const string ClauseEnds = "，。；：,;:！？\r\n";

    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';
    private const int PageSize = 256;
    private const int RuleBits = 48;

    private static readonly ulong[] EmptyPage = new ulong[PageSize];

    /// <summary>The traits that do not depend on the rules.</summary>
    private static readonly (string Characters, ulong Traits)[] Fixed =
    [
        (ClauseEnds, TextTraits.ClauseEnd), ("截", TextTraits.AsOf), ("巡", TextTraits.Inspection), ("措", TextTraits.Measures),
    ];

    private readonly ulong[][] _pages = [.. Enumerable.Repeat(EmptyPage, (char.MaxValue + 1) / PageSize)];
    private readonly Vector128<ushort>[] _han;

    public CharacterTable(ReadOnlySpan<TextRule> rules)
    {
        foreach (var (characters, traits) in Fixed)
            Add(characters, traits);
        for (var i = 0; i < MarkStack.Pairs.Length; i++)
            Add(MarkStack.Pairs[i].ToString(), MarkStack.TraitsOf(i));
        for (var i = 0; i < rules.Length; i++)
            Add(rules[i].Triggers, RuleBit(i));
        _han = [.. Enumerable.Range(FirstHan, LastHan - FirstHan + 1).Where(han => this[(char)han] != 0).Select(static han => Vector128.Create((ushort)han))];
    }

    public ulong this[char character] => _pages[character / PageSize][character % PageSize];

    /// <summary>The bit of a text rule. Where there are more rules than bits some share one, and are woken too often, which only costs time.</summary>
    public static ulong RuleBit(int rule) => ((ulong)TextTraits.FirstRule << (rule % RuleBits));

    /// <summary>Marks in eight characters those worth a look, two bits each, the first character in the lowest.</summary>
    public uint Find(Vector128<ushort> characters)
    {
        var found = Vector128.GreaterThan(characters - Vector128.Create((ushort)FirstHan), Vector128.Create((ushort)(LastHan - FirstHan)));
        foreach (var han in _han)
            found |= Vector128.Equals(characters, han);
        return found.AsByte().ExtractMostSignificantBits();
    }

    private void Add(string characters, ulong traits)
    {
        foreach (var character in characters)
        {
            ref var page = ref _pages[character / PageSize];
            if (ReferenceEquals(page, EmptyPage))
                page = new ulong[PageSize];
            page[character % PageSize] |= traits;
        }
    }
}
