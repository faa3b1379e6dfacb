using System.Globalization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>Goes through the lists of a notice, part by part, without recursion: issues may nest deeper than a stack.</summary>
internal static class PartWalk
{
    /// <summary>Aspects, issues, measures, follow-ups and outcomes, each before what it holds.</summary>
    public static IEnumerable<PlacedPart<NoticePart>> Of(Notice notice)
    {
        var waiting = new Stack<PlacedPart<NoticePart>>();
        waiting.Push(new(notice, "", null, null, 0));
        while (waiting.TryPop(out var placed))
        {
            if (placed.Part is not Notice)
                yield return placed;
            foreach (var (member, parts) in ListsOf(placed.Part).AsEnumerable().Reverse())
            {
                for (var i = parts.Count - 1; i >= 0; i--)
                    waiting.Push(Below(placed, string.Create(CultureInfo.InvariantCulture, $"{placed.Path}/{member}/{i}"), parts[i]));
            }
        }
    }

    /// <summary>The same parts below one without their places: to name a place takes longer than to count what stands there.</summary>
    public static IEnumerable<NoticePart> PartsOf(NoticePart holder)
    {
        var waiting = new Stack<NoticePart>();
        PushBelow(waiting, holder);
        while (waiting.TryPop(out var part))
        {
            yield return part;
            PushBelow(waiting, part);
        }
    }

    // What is pushed last comes first.
    private static void PushBelow(Stack<NoticePart> waiting, NoticePart holder)
    {
        switch (holder)
        {
            case Notice notice:
                Push(waiting, notice.Outcomes);
                Push(waiting, notice.FollowUps);
                Push(waiting, notice.Aspects);
                break;
            case Aspect aspect:
                Push(waiting, aspect.Issues);
                Push(waiting, aspect.Outcomes);
                Push(waiting, aspect.Measures);
                break;
            case Issue issue:
                Push(waiting, issue.Issues);
                Push(waiting, issue.Outcomes);
                Push(waiting, issue.Measures);
                break;
            case Measure measure:
                Push(waiting, measure.Outcomes);
                break;
            case FollowUp followUp:
                Push(waiting, followUp.Measures);
                break;
        }
    }

    private static void Push<TPart>(Stack<NoticePart> waiting, ValueList<TPart> parts)
        where TPart : NoticePart
    {
        for (var i = parts.Count - 1; i >= 0; i--)
            waiting.Push(parts[i]);
    }

    private static PlacedPart<NoticePart> Below(PlacedPart<NoticePart> holder, string path, NoticePart part) => new(
        part,
        path,
        part as Aspect ?? holder.Aspect,
        holder.Part as Issue ?? holder.Issue,
        holder.Depth + (part is Issue ? 1 : 0));

    private static (string Member, IReadOnlyList<NoticePart> Parts)[] ListsOf(NoticePart part) => part switch
    {
        Notice notice => [("aspects", notice.Aspects.ToArray()), ("followUps", notice.FollowUps.ToArray()),
            ("outcomes", notice.Outcomes.ToArray())],
        Aspect aspect => [("measures", aspect.Measures.ToArray()), ("outcomes", aspect.Outcomes.ToArray()),
            ("issues", aspect.Issues.ToArray())],
        Issue issue => [("measures", issue.Measures.ToArray()), ("outcomes", issue.Outcomes.ToArray()), ("issues", issue.Issues.ToArray())],
        Measure measure => [("outcomes", measure.Outcomes.ToArray())],
        FollowUp followUp => [("measures", followUp.Measures.ToArray())],
        _ => [],
    };
}
