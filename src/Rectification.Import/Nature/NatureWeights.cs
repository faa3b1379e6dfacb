using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// What each sign is worth for each nature, a table to review. The nature with the highest sum wins. The figures are those of a softmax regression on
/// the texts under tests/Fixtures (answers whole, without title, and without title and preamble), with signs of the right direction only, none
/// above 4, and rounded.
/// </summary>
internal static class NatureWeights
{
    /// <summary>All answers together; <see cref="NatureReader"/> tells what they answer.</summary>
    public static NatureRow Answer { get; } = new(TextNature.RectificationNotice, -1.8, new()
    {
        ["title of an answer"] = 1.2,
        ["title names body and answer"] = 2,
        ["announces the answer"] = 3.9,
        ["speaks for itself"] = 0.5,
        ["who inspected whom"] = 0.9,
        ["feedback was received"] = 1.3,
        ["labels of answers"] = 2.5,
        ["states of completion"] = 1.4,
        ["problems are named"] = 0.3,
        ["problems are answered"] = 3.5,
        ["named problems are answered"] = 3,
        ["most problems are answered"] = 0.6,
        ["opens with an action"] = 2.9,
        ["speaks of putting right"] = 0.7,
        ["asks for supervision"] = 3.0,
        ["tells what was done"] = 1.3,
        ["title of a plan"] = -1.3,
        ["title of a rule"] = -2.1,
        ["title of a speech"] = -0.6,
        ["title of feedback"] = -0.7,
        ["title of an audit report"] = -0.7,
        ["title of a team's visit"] = -0.3,
        ["announces another text"] = -0.5,
        ["addresses the reader"] = -0.5,
        ["told by others"] = -0.5,
        ["salutation"] = -1.9,
        ["speaks as a person"] = -1.0,
        ["says we"] = -1.4,
        ["demands an answer"] = -0.7,
        ["names itself a rule"] = -0.7,
    });

    /// <summary>One row for each nature.</summary>
    public static NatureRow[] All { get; } =
    [
        Answer,
        new(TextNature.WorkReport, -4, new() { ["title of a work report"] = 12, ["announces a work report"] = 6 }),
        new(TextNature.News, 0.1, new() { ["told by others"] = 2.1, ["opens like news"] = 3.2, ["much was done"] = 4, ["supervision is named"] = 1.1 }),
        new(TextNature.Plan, 1, new() { ["title of a plan"] = 4, ["labels of plans"] = 1.8, ["names itself a rule"] = 0.5, ["putting right is named"] = 2.3 }),
        new(TextNature.Feedback, -0.8, new()
        {
            ["title of feedback"] = 4, ["who inspected whom"] = 1.1, ["addresses the reader"] = 1.6, ["demands an answer"] = 3.9, ["putting right is named"] = 2.6,
        }),
        new(TextNature.TeamAnnouncement, 0.4, new() { ["title of a team's visit"] = 4, ["who inspected whom"] = 2.4, ["ways to reach a team"] = 2.8, ["the stay of a team"] = 0.6 }),
        new(TextNature.AuditReport, -0.8, new() { ["title of an audit report"] = 3.4, ["an audit"] = 2.4, ["what an audit found"] = 1.8 }),
        new(TextNature.Rule, 1.2, new() { ["title of a rule"] = 3.9, ["articles"] = 1.4, ["names itself a rule"] = 1.3 }),
        new(TextNature.Speech, -0.1, new()
        {
            ["title of a speech"] = 4, ["salutation"] = 1.8, ["thanks"] = 1.8, ["speaks as a person"] = 2.9, ["says we"] = 1, ["reflects"] = 3.3, ["supervision is named"] = 1.6,
        }),
        new(TextNature.Other, 1.4, new() { ["questions and contracts"] = 3.6, ["questions"] = 2.6, ["short lines"] = 4, ["much was done"] = 2.5 }),
    ];
}
