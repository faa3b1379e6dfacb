using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation.Text;

/// <summary>One of the texts of a part, in the order they are read.</summary>
/// <param name="Words">The text; empty where the part has none of this kind.</param>
/// <param name="Member">The member that holds it, or the list of measures.</param>
/// <param name="Index">Which measure; -1 for a member of the part itself.</param>
/// <param name="Source">Where the measure stands; null for the part itself.</param>
internal readonly record struct PartText(string Words, string Member, int Index, SourceSpan? Source)
{
    /// <summary>The pointer relative to the part.</summary>
    public string RelativePath => Index < 0 ? Member : $"{Member}/{Invariant.Text(Index)}/text";

    public static PartText? Of(Section section, int number) => number switch
    {
        0 => new(section.Heading ?? "", "heading", -1, null),
        1 => new(section.Text ?? "", "text", -1, null),
        _ => null,
    };

    public static PartText? Of(Aspect aspect, int number) => number switch
    {
        0 => new(aspect.Title ?? "", "title", -1, null),
        1 => new(aspect.Summary ?? "", "summary", -1, null),
        _ => OfMeasures(aspect.Measures, number - 2),
    };

    public static PartText? Of(Issue issue, int number) => number switch
    {
        0 => new(issue.Title, "title", -1, null),
        1 => new(issue.Description ?? "", "description", -1, null),
        _ => OfMeasures(issue.Measures, number - 2),
    };

    public static PartText? Of(FollowUp followUp, int number)
        => number == 0 ? new(followUp.Title, "title", -1, null) : OfMeasures(followUp.Measures, number - 1);

    private static PartText? OfMeasures(ValueList<Measure> measures, int index)
        => index < measures.Count ? new(measures[index].Text, Lists.Measures, index, measures[index].Source) : null;
}
