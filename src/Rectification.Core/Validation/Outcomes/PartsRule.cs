using System.Buffers;
using Rectification.Validation.Engine;
using Rectification.Validation.Text;

namespace Rectification.Validation.Outcomes;

/// <summary>RN503: the parts that follow a sum (90家，其中甲区17家、乙区40家) do not exceed it.</summary>
/// <remarks>Fewer is no contradiction: 其中 need not name all parts. Each group between semicolons divides the whole anew.</remarks>
internal sealed class PartsRule() : TextRule("0123456789", Rules.PartsExceedSum)
{
    private static readonly string[] Openers = ["其中", "涉及"];
    private static readonly SearchValues<char> FirstOfOpeners = SearchValues.Create([.. Openers.Select(static opener => opener[0])]);

    public override void Check(string text, RuleContext context)
    {
        for (var at = text.AsSpan().IndexOfAny(FirstOfOpeners); at >= 0;)
        {
            foreach (var opener in Openers)
            {
                if (text.AsSpan(at).StartsWith(opener))
                    CheckSum(text, at, at + opener.Length, context);
            }

            var next = text.AsSpan(at + 1).IndexOfAny(FirstOfOpeners);
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static void CheckSum(string text, int opener, int start, RuleContext context)
    {
        foreach (var parts in PartList.Read(text, start))
        {
            // A single number above the whole is no part of it: 约谈2人，其中馆长1人，提醒9人.
            if (parts.Count < 2 || PartList.WholeBefore(text, opener, parts.Unit) is not { } whole || parts.Sum <= whole || parts.Largest > whole)
                continue;
            context.Report(Rules.PartsExceedSum, null, [$"{Invariant.Text(whole)}{parts.Unit}", parts.Words, $"{Invariant.Text(parts.Sum)}{parts.Unit}"]);
            return;
        }
    }
}
