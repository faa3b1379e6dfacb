using Rectification.Primitives;

namespace Rectification.Validation.Outcomes;

/// <summary>The units in which each kind of outcome is counted. A unit fits when it holds one of them: 万元, 人次 and 余名 do.</summary>
internal static class OutcomeUnits
{
    private const string People = "人名位个次家单起件支组部份";

    /// <summary>The characters, each of which makes a unit fit; null for kinds this version does not know.</summary>
    public static string? For(OutcomeKind kind)
        => kind == OutcomeKind.Money ? "元币"
        : kind == OutcomeKind.Case ? "件起条个项宗案批人名次例封家份"
        : kind == OutcomeKind.Institution ? "项个部份件条篇套种本章"
        : kind == OutcomeKind.Discipline || kind == OutcomeKind.Admonition || kind == OutcomeKind.Talk || kind == OutcomeKind.Accountability
        ? People
        : null;

    /// <summary>The unit a message names as an example.</summary>
    public static string Example(OutcomeKind kind)
        => kind == OutcomeKind.Money ? "万元" : kind == OutcomeKind.Case ? "件" : kind == OutcomeKind.Institution ? "项" : "人";
}
