namespace Rectification.Validation.Engine;

/// <summary>The numbers seen so far in one run, list by list, so that each can be judged by the ones before it.</summary>
/// <remarks>
/// Numbers may restart under each parent or run on through all of them; either is accepted, and both may happen in one notice.
/// </remarks>
internal sealed class NumberingState
{
    private const int Styles = (int)NumberStyle.Ordinal + 1;

    // The slots before those of the issues, one for each other kind of list.
    private const int FirstIssueSlot = 4;

    private readonly ushort[] _inList;     // per slot and style: the last number of the open list, 0 for none
    private readonly ushort[] _ever;       // per slot and style: the last number of any list at this level
    private readonly ushort[] _highest;    // per style: the highest number of all
    private readonly string?[] _last;      // per slot: the last number of the open list as written

    public NumberingState(int maxIssueDepth)
    {
        var slots = FirstIssueSlot + maxIssueDepth + 1;
        (_inList, _ever, _highest, _last) = (new ushort[slots * Styles], new ushort[slots * Styles], new ushort[Styles],
            new string?[slots]);
    }

    public const int Sections = 0;

    public const int Aspects = 1;

    public const int Measures = 2;

    public const int FollowUps = 3;

    public static int Issues(int depth) => FirstIssueSlot + depth;

    /// <summary>Opens a new list: what came before it counts only for numbers that run on.</summary>
    public void Begin(int slot)
    {
        _inList.AsSpan(slot * Styles, Styles).Clear();
        _last[slot] = null;
    }

    /// <summary>Judges the next number of a list by those before it.</summary>
    public NumberVerdict Judge(int slot, OutlineNumber number, string text)
        => number.Value == 0 ? default
        : IndexOf(slot, number) is var index && _inList[index] == 0 ? JudgeFirst(slot, index, number, text)
        : JudgeLater(slot, _inList[index], number.Value, text);

    /// <summary>Remembers a number of a list for those behind it.</summary>
    public void Take(int slot, OutlineNumber number, string text)
    {
        if (number.Value == 0)
            return;
        var index = IndexOf(slot, number);
        _inList[index] = _ever[index] = (ushort)number.Value;
        _highest[(int)number.Style] = Math.Max(_highest[(int)number.Style], (ushort)number.Value);
        _last[slot] = text;
    }

    private static int IndexOf(int slot, OutlineNumber number) => (slot * Styles) + (int)number.Style;

    private NumberVerdict JudgeFirst(int slot, int index, OutlineNumber number, string text)
    {
        // 1. 2. （三）: the count goes on, the dress changes. Sections and aspects may change dress on purpose.
        if (_last[slot] is { } before)
        {
            if (number.Value > 1 && IsOfLevelBelow(slot, before))
                return new(NumberFault.Gap, before, OutlineNumber.Write(number.Value - 1, text));
            if (slot >= FirstIssueSlot && number.Value == OutlineNumber.Parse(before).Value + 1)
                return new(NumberFault.OtherStyle, before, OutlineNumber.Write(number.Value, before));
            // Behind （5）, whose heading is missing, 4. goes on with a count that came to 2.
            if (slot < FirstIssueSlot || _ever[index] == 0)
                return default;
        }

        var highest = _highest[(int)number.Style];
        if (number.Value == 1 || number.Value == _ever[index] + 1 || number.Value == highest + 1)
            return default;
        // The aspects are sections of the notice: what comes before them, as the leading of the work, has the numbers before theirs.
        if (slot == Aspects && number.Value <= highest)
            return default;
        var runsOn = _ever[index] > 0 && number.Value > _ever[index];
        return new(NumberFault.Gap, runsOn ? OutlineNumber.Write(_ever[index], text) : "start",
            OutlineNumber.Write(runsOn ? _ever[index] + 1 : 1, text));
    }

    // Elsewhere （2） stands below a heading: where a list opens with it and goes on with 2., its own heading 1. is missing.
    private bool IsOfLevelBelow(int slot, string before)
    {
        var below = ((slot + 1) * Styles) + (int)OutlineNumber.Parse(before).Style;
        return slot >= FirstIssueSlot && below < _ever.Length && _ever[below] > 0;
    }

    private static NumberVerdict JudgeLater(int slot, int last, int value, string text)
    {
        if (value == last + 1)
            return default;
        // Topic paragraphs each with their own 一是…二是…: measures may begin again.
        if (slot == Measures && value == 1 && last > 1)
            return default;
        // What still needs work stands in groups, each with its own 1.
        if (slot == FollowUps && value == 1)
            return default;
        // Behind those of the problems stand those of the advice.
        if (slot is Aspects or Sections && value == 1 && last > 1)
            return default;
        var fault = value > last ? NumberFault.Gap : value == last ? NumberFault.Repeats : NumberFault.GoesBack;
        return new(fault, OutlineNumber.Write(last, text), OutlineNumber.Write(last + 1, text));
    }
}
