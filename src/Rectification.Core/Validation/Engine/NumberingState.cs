using System.Buffers;

namespace Rectification.Validation.Engine;

/// <summary>The numbers seen so far in one run, list by list, so that each can be judged by the ones before it.</summary>
/// <remarks>Numbers may restart under each parent or run on through all of them; either is accepted, and both may happen in one notice.</remarks>
internal sealed class NumberingState
{
    private const int Styles = (int)NumberStyle.Ordinal + 1;

    // The slots before those of the issues, one for each other kind of list.
    private const int FirstIssueSlot = 4;

    private readonly int _slots;
    private readonly ushort[] _numbers;    // rented: what InList, Ever and Highest show
    private readonly string?[] _last;      // rented: per slot, the last number of the open list as written

    public NumberingState(int maxIssueDepth)
    {
        _slots = FirstIssueSlot + maxIssueDepth + 1;
        _numbers = ArrayPool<ushort>.Shared.Rent(((2 * _slots) + 1) * Styles);
        _numbers.AsSpan().Clear();
        _last = ArrayPool<string?>.Shared.Rent(_slots);
    }

    public static int Sections => 0;

    public static int Aspects => 1;

    public static int Measures => 2;

    public static int FollowUps => 3;

    public static int Issues(int depth) => FirstIssueSlot + depth;

    /// <summary>Per slot and style: the last number of the open list, 0 for none.</summary>
    private Span<ushort> InList => _numbers.AsSpan(0, _slots * Styles);

    /// <summary>Per slot and style: the last number of any list at this level.</summary>
    private Span<ushort> Ever => _numbers.AsSpan(_slots * Styles, _slots * Styles);

    /// <summary>Per style: the highest number of all.</summary>
    private Span<ushort> Highest => _numbers.AsSpan(2 * _slots * Styles, Styles);

    /// <summary>Gives the memory back; the run is over.</summary>
    public void Release()
    {
        ArrayPool<ushort>.Shared.Return(_numbers);
        ArrayPool<string?>.Shared.Return(_last, clearArray: true);
    }

    /// <summary>Opens a new list: what came before it counts only for numbers that run on.</summary>
    public void Begin(int slot)
    {
        InList.Slice(slot * Styles, Styles).Clear();
        _last[slot] = null;
    }

    /// <summary>Takes the next number of a list and judges it.</summary>
    public NumberVerdict Next(int slot, string? text)
    {
        if (text is null || OutlineNumber.Parse(text) is not { Value: > 0 } number)
            return default;

        var index = (slot * Styles) + (int)number.Style;
        var verdict = InList[index] == 0 ? JudgeFirst(slot, index, number, text) : JudgeLater(slot, InList[index], number.Value, text);
        InList[index] = Ever[index] = (ushort)number.Value;
        Highest[(int)number.Style] = Math.Max(Highest[(int)number.Style], (ushort)number.Value);
        _last[slot] = text;
        return verdict;
    }

    private NumberVerdict JudgeFirst(int slot, int index, OutlineNumber number, string text)
    {
        // 1. 2. （三）: the count goes on, the dress changes. Sections and aspects may change dress on purpose.
        if (_last[slot] is { } before)
        {
            return slot >= FirstIssueSlot && number.Value == OutlineNumber.Parse(before).Value + 1
                ? new(NumberFault.OtherStyle, before, OutlineNumber.Write(number.Value, before))
                : default;
        }

        if (number.Value == 1 || number.Value == Ever[index] + 1 || number.Value == Highest[(int)number.Style] + 1)
            return default;
        var runsOn = Ever[index] > 0 && number.Value > Ever[index];
        return new(NumberFault.Gap, runsOn ? OutlineNumber.Write(Ever[index], text) : "start", OutlineNumber.Write(runsOn ? Ever[index] + 1 : 1, text));
    }

    private static NumberVerdict JudgeLater(int slot, int last, int value, string text)
    {
        if (value == last + 1)
            return default;
        // Topic paragraphs each with their own 一是…二是…: measures may begin again.
        if (slot == Measures && value == 1 && last > 1)
            return default;
        var fault = value > last ? NumberFault.Gap : value == last ? NumberFault.Repeats : NumberFault.GoesBack;
        return new(fault, OutlineNumber.Write(last, text), OutlineNumber.Write(last + 1, text));
    }
}
