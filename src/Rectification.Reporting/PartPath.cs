namespace Rectification.Reporting;

/// <summary>Finds the part of a report that a finding belongs to.</summary>
internal static class PartPath
{
    private static readonly string[] Lists = ["aspects", "issues", "measures", "followUps"];

    /// <summary>
    /// The path of the nearest aspect, issue, measure or follow-up: <c>/aspects/0/issues/1</c> for
    /// <c>/aspects/0/issues/1/deadline/date</c>.
    /// </summary>
    /// <returns>Empty where the path leads into none.</returns>
    public static string Nearest(string path)
    {
        var rest = path.AsSpan();
        while (rest.LastIndexOf('/') is var number and > 0)
        {
            var list = rest[..number].LastIndexOf('/');
            if (list >= 0 && rest[(number + 1)..].IndexOfAnyExceptInRange('0', '9') < 0 && IsList(rest[(list + 1)..number]))
                return rest.ToString();
            rest = rest[..number];
        }

        return "";
    }

    private static bool IsList(ReadOnlySpan<char> member)
    {
        foreach (var list in Lists)
        {
            if (member.SequenceEqual(list))
                return true;
        }

        return false;
    }
}
