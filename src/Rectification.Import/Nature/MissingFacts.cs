namespace Rectification.Import.Nature;

/// <summary>The facts that every answer states, and the signs that show each.</summary>
internal static class MissingFacts
{
    private const double Shown = 0.3;

    private static readonly (string Term, string[] Signs)[] Facts =
    [
        ("namesSupervisors", ["who inspected whom", "feedback was received"]),
        ("announcesAnswer", ["announces the answer", "title of an answer"]),
        ("tellsDone", ["most problems are answered"]),
    ];

    /// <summary>The facts a text lacks; where it states them all, somebody else tells them.</summary>
    public static IReadOnlyList<string> Find(List<FoundSign> signs)
    {
        var missing = Lacking(signs);
        return missing.Count > 0 ? missing : ["speaksForItself"];
    }

    private static List<string> Lacking(List<FoundSign> signs)
        => [.. Facts.Where(fact => !signs.Exists(sign => sign.Strength >= Shown && fact.Signs.Contains(sign.Name)))
            .Select(fact => fact.Term)];
}
