using System.Buffers;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Outcomes;

/// <summary>RN503: the parts that follow a sum (90家，其中甲区17家、乙区40家; 共计9人：警告2人，诫勉7人) do not exceed it.</summary>
/// <remarks>Fewer is no contradiction: not all parts need be named. Each group between semicolons divides the whole anew.</remarks>
internal sealed class PartsRule() : TextRule(Rules.PartsExceedSum)
{
    private static readonly string[] Openers = ["其中", "涉及", "：", ":"];
    private static readonly SearchValues<char> FirstOfOpeners = SearchValues.Create("其涉：:");

    public override IEnumerable<Finding> Check(PartText text)
        => text.Words.AsSpan().ContainsAny(FirstOfOpeners) && text.Words.AsSpan().ContainsAnyInRange('0', '9') ? FindAll(text) : [];

    private static IEnumerable<Finding> FindAll(PartText text)
    {
        for (var at = Next(text.Words, 0); at >= 0; at = Next(text.Words, at + 1))
        {
            if (Openers.FirstOrDefault(opener => text.Words.AsSpan(at).StartsWith(opener)) is { } opener
                    && CheckSum(text, at, opener) is { } finding)
                yield return finding;
        }
    }

    private static int Next(string words, int from)
        => words.AsSpan(from).IndexOfAny(FirstOfOpeners) is var next and >= 0 ? from + next : -1;

    private static Finding? CheckSum(PartText text, int at, string opener)
    {
        foreach (var parts in PartList.Read(text.Words, at + opener.Length))
        {
            // A single number above the whole is no part of it: 约谈2人，其中馆长1人，提醒9人.
            if (parts.Count < 2 || PartList.WholeBefore(text.Words, at, parts.Unit) is not { } whole || parts.Sum <= whole.Value
                    || parts.Largest > whole.Value)
                continue;
            // A colon opens the parts only of the sum it follows.
            if (opener.Length == 1 && whole.Start + whole.Length != at)
                continue;
            return text.NewFinding(Rules.PartsExceedSum,
                [$"{Invariant.Text(whole.Value)}{parts.Unit}", parts.Words, $"{Invariant.Text(parts.Sum)}{parts.Unit}"], whole.Start,
                whole.Length);
        }

        return null;
    }
}
