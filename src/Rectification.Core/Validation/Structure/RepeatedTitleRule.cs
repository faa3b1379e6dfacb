using System.Buffers;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: no two issues have the same heading, a heading and its sub-heading included.</summary>
internal sealed class RepeatedTitleRule() : NoticeRule<Issue>(Rules.RepeatedText)
{
    // 学习不够 may well be said twice; a heading of this length says something of its own.
    private const int ShortestTitle = 8;

    // 关于“…”问题 and … are the same heading.
    private static readonly SearchValues<char> Openings = SearchValues.Create("关于对针的 “”‘’\"《");
    private static readonly SearchValues<char> Endings = SearchValues.Create("的问题 “”‘’\"》。，：:；;");

    /// <summary>The part of a heading that tells it from others.</summary>
    public static (int Start, int Length) Core(string title)
    {
        var start = title.AsSpan().IndexOfAnyExcept(Openings);
        return start < 0 ? default : (start, WithoutCount(title.AsSpan(start)).LastIndexOfAnyExcept(Endings) + 1);
    }

    public override void Check(Issue part, RuleContext context)
    {
        context.Repeats.Pass(part, context.Position);
        var (start, length) = Core(part.Title);
        if (length >= ShortestTitle && context.Repeats.IsSeen(part.Title.AsSpan(start, length), isHeading: true))
            FindSame(part, start, length, context);
    }

    private static void FindSame(Issue part, int start, int length, RuleContext context)
    {
        if (context.Repeats.PlacesBefore().FindOrAdd(new(part.Title, start, length, part, context.Position)) is { } earlier)
            context.Report(Rules.RepeatedText, "title", ["title", Invariant.Excerpt(part.Title), $"{PartLocator.PointerTo(earlier.Owner, context.Root)}/title"]);
    }

    /// <summary>A heading may end with how much stands below it: （共2条具体问题）.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> title)
        => title.Length > 0 && title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is var bracket and > 0 ? title[..bracket] : title;
}
