using System.Buffers;
using Rectification.Primitives;

namespace Rectification.Validation.Privacy;

/// <summary>RN803: a measure that disciplines someone names him (给予王某某同志党内警告).</summary>
internal sealed class NamedPersonRule() : NoticeRule<Measure>(Rules.NamedPerson)
{
    /// <summary>The most frequent family names; they cover some nine in ten people.</summary>
    private const string FamilyNames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private static readonly string[] Openings = ["给予", "对", "约谈", "诫勉"];
    private static readonly string[] Endings = ["同志", "党内", "政务", "诫勉", "警告", "记过", "严重警告", "开除", "进行诫勉", "进行批评", "进行提醒", "进行谈话"];

    private static readonly SearchValues<char> FirstOfOpenings = SearchValues.Create(string.Concat(Openings.Select(static opening => opening[0])));

    public override IEnumerable<Finding> Check(Measure part, NoticeNode node)
    {
        if (part.Outcomes.IsEmpty || !CountsPersons(part.Outcomes) || FindName(part.Text) is not { } found)
            return [];
        var (opening, name, length) = found;
        return [node.Text("text", part.Text).NewFinding(Rules.NamedPerson, [$"{opening}{part.Text[name]}{new string('*', length - 1)}"], name, length)];
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
        if (text.IsEmpty || !FamilyNames.Contains(text[0], StringComparison.Ordinal))
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
