using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>What people call a part: the numbers of all around it, and a title where there is no number.</summary>
internal static class NodeNames
{
    private const int LongestTitle = 12;

    /// <summary>（一）3.（2）二是.</summary>
    public static string Of(NoticeNode node) => node.Parent is null ? Own(node.Part) : Of(node.Parent) + Own(node.Part);

    private static string Own(NoticePart part) => part switch
    {
        Section section => section.Number ?? Quote(section.Heading),
        Aspect { Implicit: true } => "",
        Aspect aspect => aspect.Number ?? Quote(aspect.Title),
        Issue issue => issue.Number ?? Quote(issue.Title),
        FollowUp followUp => followUp.Number ?? Quote(followUp.Title),
        Measure measure => measure.Marker ?? "",
        _ => "",
    };

    private static string Quote(string? title) => string.IsNullOrEmpty(title) ? "" : $"“{Invariant.Excerpt(title, LongestTitle)}”";
}
