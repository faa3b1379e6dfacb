using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>The texts of a part, numbered in the order they are read, and where each stands.</summary>
/// <param name="Member">The member that holds the text, or the list of measures.</param>
/// <param name="Index">Which measure; -1 for a member of the part itself.</param>
/// <param name="Source">Where the measure stands; null for the part itself.</param>
internal readonly record struct PartText(string Member, int Index = -1, SourceSpan? Source = null)
{
    /// <summary>The pointer relative to the part.</summary>
    public string RelativePath => Index < 0 ? Member : $"{Member}/{Invariant.Text(Index)}/text";

    /// <summary>The words of a text: empty where the part has none of this kind, null behind the last.</summary>
    public static string? Words(Section section, int number) => number switch
    {
        0 => section.Heading ?? "",
        1 => section.Text ?? "",
        _ => null,
    };

    /// <inheritdoc cref="Words(Section, int)"/>
    public static string? Words(Aspect aspect, int number) => number switch
    {
        0 => aspect.Title ?? "",
        1 => aspect.Summary ?? "",
        _ => Words(aspect.Measures, number - 2),
    };

    /// <inheritdoc cref="Words(Section, int)"/>
    public static string? Words(Issue issue, int number) => number switch
    {
        0 => issue.Title,
        1 => issue.Description ?? "",
        _ => Words(issue.Measures, number - 2),
    };

    /// <inheritdoc cref="Words(Section, int)"/>
    public static string? Words(FollowUp followUp, int number) => number == 0 ? followUp.Title : Words(followUp.Measures, number - 1);

    /// <summary>Where a text stands.</summary>
    public static PartText Of(Section section, int number) => new(number == 0 ? "heading" : "text");

    /// <inheritdoc cref="Of(Section, int)"/>
    public static PartText Of(Aspect aspect, int number) => number switch
    {
        0 => new("title"),
        1 => new("summary"),
        _ => Of(aspect.Measures, number - 2),
    };

    /// <inheritdoc cref="Of(Section, int)"/>
    public static PartText Of(Issue issue, int number) => number switch
    {
        0 => new("title"),
        1 => new("description"),
        _ => Of(issue.Measures, number - 2),
    };

    /// <inheritdoc cref="Of(Section, int)"/>
    public static PartText Of(FollowUp followUp, int number) => number == 0 ? new("title") : Of(followUp.Measures, number - 1);

    private static string? Words(ValueList<Measure> measures, int index) => index < measures.Count ? measures[index].Text : null;

    private static PartText Of(ValueList<Measure> measures, int index) => new(Lists.Measures, index, measures[index].Source);
}
