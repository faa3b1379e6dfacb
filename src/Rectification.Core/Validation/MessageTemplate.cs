using System.Globalization;
using System.Text;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>Fills the places of a message. Arguments are the same in every language; words among them are looked up here.</summary>
internal static class MessageTemplate
{
    private const string Term = "term";
    private const string Terms = "terms";
    private const string Counts = "counts";

    /// <summary>Replaces {0}, {0:term}, {0:terms} and {0:counts} with the arguments.</summary>
    public static string Fill(string template, ValueList<string> arguments, bool chinese)
    {
        var text = new StringBuilder(template.Length + 32);
        var rest = template.AsSpan();
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            text.Append(rest[..open]);
            var close = rest.IndexOf('}');
            AppendPlace(text, rest[(open + 1)..close], arguments, chinese);
            rest = rest[(close + 1)..];
        }

        return text.Append(rest).ToString();
    }

    private static void AppendPlace(StringBuilder text, ReadOnlySpan<char> place, ValueList<string> arguments, bool chinese)
    {
        var colon = place.IndexOf(':');
        var index = int.Parse(colon < 0 ? place : place[..colon], NumberStyles.None, CultureInfo.InvariantCulture);
        if (index >= arguments.Count)
            throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                $"The message has a place {{{index}}}, but there are only {arguments.Count} arguments."));

        var format = colon < 0 ? default : place[(colon + 1)..];
        if (format.SequenceEqual(Term))
            text.Append(MessageTerms.Get(arguments[index], chinese));
        else if (format.SequenceEqual(Terms))
            text.AppendJoin(chinese ? "、" : ", ", arguments[index].Split(';').Select(term => MessageTerms.Get(term, chinese)));
        else if (format.SequenceEqual(Counts))
            AppendCounts(text, arguments[index], chinese);
        else
            text.Append(arguments[index]);
    }

    /// <summary>Writes "aspects=4;issues=18;recommendations=0" as "4 aspects, 18 issues".</summary>
    private static void AppendCounts(StringBuilder text, string counts, bool chinese)
    {
        var parts = counts.Split(';');
        var held = Array.FindAll(parts, static part => !part.EndsWith("=0", StringComparison.Ordinal));
        text.AppendJoin(chinese ? "、" : ", ", (held.Length > 0 ? held : parts).Select(part => Count(part, chinese)));
    }

    private static string Count(string part, bool chinese)
    {
        var (name, count) = part.IndexOf('=', StringComparison.Ordinal) is var at and >= 0 ? (part[..at], part[(at + 1)..]) : (part, "");
        return chinese ? $"{MessageTerms.Get(name, chinese)} {count}" : $"{count} {MessageTerms.Get(name, chinese)}";
    }
}
