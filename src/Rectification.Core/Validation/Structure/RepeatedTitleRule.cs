using Rectification.Validation.Engine;

namespace Rectification.Validation.Structure;

/// <summary>RN205: no two issues have the same heading, a heading and its sub-heading included.</summary>
internal sealed class RepeatedTitleRule() : NoticeRule<Issue>(Rules.RepeatedText)
{
    // 学习不够 may well be said twice; a heading of this length says something of its own.
    private const int ShortestTitle = 8;

    /// <summary>The part of a heading that tells it from others.</summary>
    public static (int Start, int Length) Core(string title)
    {
        var start = 0;
        while (start < title.Length && IsOpening(title[start]))
            start++;
        var words = WithoutCount(title.AsSpan(start));
        var length = words.Length;
        while (length > 0 && IsEnding(words[length - 1]))
            length--;
        return (start, length);
    }

    public override void Check(Issue part, RuleContext context)
    {
        context.Repeats.Pass(part, context.Position);
        var (start, length) = Core(part.Title);
        if (length < ShortestTitle || !context.Repeats.IsSeen(part.Title.AsSpan(start, length), isHeading: true))
            return;
        if (context.Repeats.PlacesBefore().FindOrAdd(new(part.Title, start, length, part, context.Position)) is { } earlier)
            context.Report(Rules.RepeatedText, "title", ["title", Invariant.Excerpt(part.Title), $"{PartLocator.PointerTo(earlier.Owner, context.Root)}/title"]);
    }

    /// <summary>关于“…”问题 and … are the same heading.</summary>
    private static bool IsOpening(char character) => character is '关' or '于' or '对' or '针' or '的' or ' ' or '“' or '”' or '‘' or '’' or '"' or '《';

    /// <inheritdoc cref="IsOpening"/>
    private static bool IsEnding(char character)
        => character is '的' or '问' or '题' or ' ' or '“' or '”' or '‘' or '’' or '"' or '》' or '。' or '，' or '：' or ':' or '；' or ';';

    /// <summary>A heading may end with how much stands below it: （共2条具体问题）.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> title)
        => title.Length > 0 && title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is var bracket and > 0 ? title[..bracket] : title;
}
