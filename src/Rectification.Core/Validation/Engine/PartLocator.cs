using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Finds the JSON Pointer of a part that was passed earlier. Walks the notice again, so only findings use it.</summary>
internal static class PartLocator
{
    /// <summary>The pointer of the first place where exactly this object stands.</summary>
    public static string PointerTo(NoticePart wanted, NoticePart root) => Find(wanted, root, "") ?? "";

    private static string? Find(NoticePart wanted, NoticePart part, string pointer)
    {
        if (ReferenceEquals(wanted, part))
            return pointer;
        return part switch
        {
            Notice notice => FindIn(wanted, notice.Aspects, $"{pointer}/{Lists.Aspects}") ?? FindIn(wanted, notice.FollowUps, $"{pointer}/{Lists.FollowUps}"),
            Aspect aspect => FindIn(wanted, aspect.Issues, $"{pointer}/{Lists.Issues}") ?? FindIn(wanted, aspect.Measures, $"{pointer}/{Lists.Measures}"),
            Issue issue => FindIn(wanted, issue.Measures, $"{pointer}/{Lists.Measures}") ?? FindIn(wanted, issue.Issues, $"{pointer}/{Lists.Issues}"),
            FollowUp followUp => FindIn(wanted, followUp.Measures, $"{pointer}/{Lists.Measures}"),
            _ => null,
        };
    }

    private static string? FindIn<TPart>(NoticePart wanted, ValueList<TPart> parts, string list)
        where TPart : NoticePart
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Find(wanted, parts[i], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}/{i}")) is { } found)
                return found;
        }

        return null;
    }
}
