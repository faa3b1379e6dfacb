using System.Buffers;
using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Repetition;

/// <summary>RN205: no two issues have the same heading, a heading and its sub-heading included.</summary>
internal sealed class RepeatedTitleRule() : TreeRule(Rules.RepeatedText)
{
    // 学习不够 may well be said twice; a heading of this length says something of its own.
    private const int ShortestTitle = 8;

    // 关于“…”问题 and … are the same heading.
    private static readonly SearchValues<char> Openings = SearchValues.Create("关于对针的 “”‘’\"《");
    private static readonly SearchValues<char> Endings = SearchValues.Create("的问题 “”‘’\"》。，：:；;");

    public override IEnumerable<(NoticeNode Node, Finding Finding)> Check(NoticeTree tree)
    {
        var titles = tree.Nodes.Where(static node => node is { Part: Issue, Texts: [{ Member: "title" }, ..] })
            .Select(static node => (Text: node.Texts[0], Core: CoreOf(node.Texts[0].Words)))
            .Where(static title => title.Core.Length >= ShortestTitle).ToList();
        // Nearly no notice has one twice.
        return titles.DistinctBy(static title => title.Core, StringComparer.Ordinal).Count() == titles.Count ? [] : FindCopies(titles);
    }

    private static IEnumerable<(NoticeNode Node, Finding Finding)> FindCopies(List<(PartText Text, string Core)> titles)
        => titles.GroupBy(static title => title.Core, static title => title.Text, StringComparer.Ordinal)
            .Select(static group => group.Where((title, at) => at == 0 || !LeadsIn(title, group.First())).ToArray())
            .Where(static copies => copies.Length > 1)
            .Select(Report);

    /// <summary>针对财务管理不规范问题，…: an answer takes its problem up, and was read as a heading.</summary>
    private static bool LeadsIn(PartText title, PartText first)
        => GoesOn(title) || (title.Words[0] != first.Words[0] && IsInside(title.Node, first.Node));

    private static bool IsInside(NoticeNode node, NoticeNode around)
        => node.Parent is { } parent && (parent == around || IsInside(parent, around));

    private static bool GoesOn(PartText title)
    {
        var end = title.SourceOf(0, title.Words.Length)?.End;
        return title.Node.Tree.Source?.Text is { } text && end < text.Length && text[end.Value] is '，' or ',';
    }

    private static (NoticeNode Node, Finding Finding) Report(PartText[] titles)
    {
        var copy = titles[1];
        var related = titles.Where(title => title != copy).Select(static title => FindingPlace.Of(title, 0, title.Words.Length))
            .ToValueList();
        return (copy.Node,
            copy.NewFinding(Rules.RepeatedText, ["title", Invariant.Excerpt(copy.Words)], 0, copy.Words.Length) with { Related = related });
    }

    /// <summary>The part of a heading that tells it from others.</summary>
    private static string CoreOf(string title)
    {
        var start = title.AsSpan().IndexOfAnyExcept(Openings);
        return start < 0 ? "" : title.Substring(start, WithoutCount(title.AsSpan(start)).LastIndexOfAnyExcept(Endings) + 1);
    }

    /// <summary>A heading may end with how much stands below it: （共2条具体问题）.</summary>
    private static ReadOnlySpan<char> WithoutCount(ReadOnlySpan<char> title)
        => title.Length > 0 && title[^1] is '）' or ')' && title.LastIndexOfAny('（', '(') is var bracket and > 0 ? title[..bracket] : title;
}
