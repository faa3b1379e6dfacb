using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// What each sign is worth for each nature. The nature with the highest sum wins. The rows of the answers and of work reports stand here:
/// they are balanced by hand, so that no answer is refused. The others are <see cref="FittedWeights"/>.
/// </summary>
internal static class NatureWeights
{
    /// <summary>All answers together; <see cref="NatureReader"/> tells what they answer.</summary>
    public static NatureRow Answer { get; } = new(TextNature.RectificationNotice, -1.5, new()
    {
        ["title of an answer"] = 3.1,
        ["title names body and answer"] = 1,
        ["announces the answer"] = 1.8,
        ["opens as an answer"] = 4,
        ["who inspected whom"] = 1.2,
        ["feedback was received"] = 0.5,
        ["labels of answers"] = 2.1,
        ["states of completion"] = 1.2,
        ["problems are named"] = 0.4,
        ["problems are answered"] = 3.1,
        ["named problems are answered"] = 1.5,
        ["most problems are answered"] = 1.3,
        ["opens with an action"] = 2.6,
        ["speaks of putting right"] = 1.1,
        ["asks for supervision"] = 2.8,
        ["tells what was done"] = 1.9,
        ["title of a plan"] = -1.2,
        ["title of a rule"] = -1.3,
        ["title of a speech"] = -0.2,
        ["title of feedback"] = -0.6,
        ["title of an audit report"] = -1.3,
        ["title of a team's visit"] = -1.5,
        ["announces another text"] = -0.7,
        ["addresses the reader"] = -1.5,
        ["told by others"] = -2.5,
        ["salutation"] = -3,
        ["speaks as a person"] = -1,
        ["says we"] = -1.4,
        ["demands an answer"] = -0.5,
        ["names itself a rule"] = -0.8,
        ["title ends as an answer"] = 1.2,
        ["names no supervision"] = -0.6,
        ["title of another paper"] = -1,
        ["title of an inspection"] = -1,
        ["title is a headline"] = -1.2,
        ["tells what was found"] = -0.3,
        ["commands"] = -0.2,
        ["names and values"] = -1.3,
        ["opens with an address"] = -0.3,
        ["reflects"] = -1.5,
        ["title of a summary"] = -1,
        ["title tells of a visit"] = -2.5,
        ["a dateline"] = -1.5,
        ["states of a beginning"] = -2,
        ["a team comes"] = -1,
        ["ways to reach a team"] = -1,
        ["opens on a day"] = -0.5,
        ["named as press at the end"] = -0.5,
        ["states conditions"] = -0.5,
        ["speaks as in talk"] = -0.5,
        ["quotes speech"] = -0.5,
    });

    /// <summary>Yearly reports on responsibility.</summary>
    public static NatureRow WorkReport { get; } = new(TextNature.WorkReport, -4, new()
    {
        ["title of a work report"] = 12,
        ["announces a work report"] = 6,
        ["speaks as a person"] = -4,
        ["salutation"] = -2,
    });

    /// <summary>One row for each nature.</summary>
    public static NatureRow[] All { get; } = [Answer, WorkReport, .. FittedWeights.Rows];
}
