using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Findings;

/// <summary>Reads the issues that need further work, with what is planned.</summary>
internal static class FollowUpReader
{
    public static List<FollowUp> Read(ReadingContext context, OutlineNode root, IssueMatcher issues)
    {
        var items = Items(root).ToList();
        return items.Count > 0
            ? items.ConvertAll(node => ReadItem(context, node, issues))
            : [.. root.Entries.Where(entry => entry.Label is null && !IsAboutAll(context, entry.Range))
                .Select(entry => ReadParagraph(context, entry.Range, issues))];
    }

    // What is meant with all that is unfinished is no item of it.
    private static bool IsAboutAll(ReadingContext context, TextRange paragraph)
    {
        if (!UnfinishedAsWhole.Opens(context.Text.Fold(paragraph)))
            return false;
        context.Painter.Paint(paragraph, SegmentRole.FollowUp);
        return true;
    }

    // Where nothing is numbered, each paragraph is an item.
    private static FollowUp ReadParagraph(ReadingContext context, TextRange paragraph, IssueMatcher issues)
    {
        var heading = Sentences.TrimEnd(context.Text, paragraph);
        context.Painter.Paint(paragraph, SegmentRole.FollowUp);
        var title = context.Text.Write(heading);
        return new() { Title = title, IssuePath = issues.Find(title), Source = context.Text.ToSource(heading) };
    }

    // Groups (（一）尚未完成的事项) are left out; what they group are the items.
    private static IEnumerable<OutlineNode> Items(OutlineNode node)
        => node.Children.SelectMany(child => child.Children.Any(IsItem) ? Items(child) : [child]).Where(IsItem);

    private static bool IsItem(OutlineNode node) => !node.Marker.IsListWord;

    private static FollowUp ReadItem(ReadingContext context, OutlineNode node, IssueMatcher issues)
    {
        var text = context.Text;
        var (heading, rest) = HeadingSplitter.Split(text, node);
        var answer = AnswerReader.Read(context, node, rest);
        context.Painter.Paint(rest.IsEmpty ? node.Range : node.Range.To(rest.Start), SegmentRole.FollowUp);
        var title = text.Write(heading.From(node.Marker.Range.End));
        var followUp = new FollowUp
        {
            Number = node.Marker.WrittenIn(text),
            Title = title,
            IssuePath = issues.Find(title),
            Deadline = answer.Deadline,
            Measures = answer.Measures,
            Source = text.ToSource(heading),
        };
        context.Answers.Return(answer);
        return followUp;
    }
}
