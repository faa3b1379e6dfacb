using System.Text;
using Rectification.Import;

namespace Rectification.Documents.Tests.Notices;

/// <summary>What an import made of a text, without the places: one line for each aspect, issue and measure.</summary>
internal static class Reading
{
    public static string Of(string text)
    {
        var lines = new StringBuilder();
        var notice = NoticeImporter.Import(text).Notice;
        foreach (var aspect in notice?.Aspects ?? [])
        {
            lines.Append("aspect ").Append(Squeeze(aspect.Number)).Append(Squeeze(aspect.Title)).Append('\n');
            foreach (var measure in aspect.Measures)
                lines.Append("  measure ").Append(Squeeze(measure.Text)).Append('\n');
            foreach (var issue in aspect.Issues)
                Add(lines, issue, 1);
        }

        return lines.ToString();
    }

    private static void Add(StringBuilder lines, Issue issue, int depth)
    {
        lines.Append(' ', 2 * depth).Append("issue ").Append(Squeeze(issue.Number)).Append(Squeeze(issue.Title)).Append(" [").Append(issue.Status?.Progress).Append(issue.Status?.LongTerm == true ? ", long term" : "").Append("]\n");
        foreach (var measure in issue.Measures)
            lines.Append(' ', (2 * depth) + 2).Append("measure ").Append(Squeeze(measure.Marker)).Append(Squeeze(measure.Text)).Append('\n');
        foreach (var inner in issue.Issues)
            Add(lines, inner, depth + 1);
    }

    private static string Squeeze(string? text) => string.Concat((text ?? "").Where(character => !char.IsWhiteSpace(character)));
}
