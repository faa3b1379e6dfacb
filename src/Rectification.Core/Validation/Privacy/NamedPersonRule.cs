using System.Buffers;
using Rectification.Primitives;
using Rectification.Privacy.Recognition;

namespace Rectification.Validation.Privacy;

/// <summary>RN803: a measure that disciplines someone names him (给予王某某同志党内警告).</summary>
internal sealed class NamedPersonRule() : NoticeRule<Measure>(Rules.NamedPerson)
{
    private static readonly string[] Openings = ["给予", "对", "约谈", "诫勉"];
    private static readonly string[] Endings = ["同志", "党内", "政务", "诫勉", "警告", "记过", "严重警告", "开除", "进行诫勉", "进行批评", "进行提醒", "进行谈话"];

    private static readonly SearchValues<char> FirstOfOpenings =
        SearchValues.Create(string.Concat(Openings.Select(static opening => opening[0])));

    public override IEnumerable<Finding> Check(Measure part, NoticeNode node)
    {
        if (part.Outcomes.IsEmpty || !CountsPersons(part.Outcomes) || FindName(part.Text) is not { } found)
            return [];
        var (opening, name, length) = found;
        return [node.Text("text", part.Text)
            .NewFinding(Rules.NamedPerson, [$"{opening}{part.Text[name]}{new string('*', length - 1)}"], name, length)];
    }

    /// <summary>The first name behind the opening that comes first in the list.</summary>
    private static (string Opening, int Name, int Length)? FindName(string text)
    {
        var (best, name, nameLength) = (Openings.Length, 0, 0);
        for (var at = text.AsSpan().IndexOfAny(FirstOfOpenings); at >= 0;)
        {
            for (var i = 0; i < best; i++)
            {
                var behind = at + Openings[i].Length;
                if (text.AsSpan(at).StartsWith(Openings[i]) && NameLength(text.AsSpan(behind)) is var length and > 0)
                    (best, name, nameLength) = (i, behind, length);
            }

            at = text.AsSpan(at + 1).IndexOfAny(FirstOfOpenings) is var next and >= 0 ? at + 1 + next : -1;
        }

        return best < Openings.Length ? (Openings[best], name, nameLength) : null;
    }

    private static bool CountsPersons(ValueList<OutcomeCount> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            if (outcome.Kind == OutcomeKind.Discipline || outcome.Kind == OutcomeKind.Admonition || outcome.Kind == OutcomeKind.Talk)
                return true;
        }

        return false;
    }

    /// <summary>Two or three characters that begin with a family name and are followed by what is done to the person.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !FamilyNames.IsFrequent(text[0]))
            return 0;
        for (var length = 2; length <= 3 && length < text.Length; length++)
        {
            foreach (var ending in Endings)
            {
                if (text[length..].StartsWith(ending, StringComparison.Ordinal))
                    return length;
            }
        }

        return 0;
    }
}
