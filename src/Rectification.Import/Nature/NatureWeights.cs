using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// What each sign is worth for each nature, a table to review. The nature with the highest sum wins. The figures are those of a softmax regression on
/// the texts under tests/Fixtures (answers whole, without title, and without title and preamble), with signs of the right direction only, none
/// above 5, and rounded; the tests repeat it. In the row of the answers, the signs of
/// a speaker and an author weigh more, and action and named problems are balanced by hand: such texts are few under tests/Fixtures.
/// </summary>
internal static class NatureWeights
{
    /// <summary>All answers together; <see cref="NatureReader"/> tells what they answer.</summary>
    public static NatureRow Answer { get; } = new(TextNature.RectificationNotice, -1.5, new()
    {
        ["title of an answer"] = 3.1,
        ["title names body and answer"] = 1,
        ["announces the answer"] = 1.8,
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
        ["title of a team's visit"] = -0.3,
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
        ["title tells of a visit"] = -2,
        ["a dateline"] = -1.5,
        ["states of a beginning"] = -2,
    });

    /// <summary>One row for each nature.</summary>
    public static NatureRow[] All { get; } =
    [
        Answer,
        new(TextNature.WorkReport, -4, new()
        {
            ["title of a work report"] = 12, ["announces a work report"] = 6, ["speaks as a person"] = -4, ["salutation"] = -2,
        }),
        new(TextNature.News, -0.6, new()
        {
            ["told by others"] = 4.2, ["opens like news"] = 2.1, ["much was done"] = 2.6, ["opens on a day"] = 2.1,
            ["a dateline"] = 3, ["those inspected reply"] = 1, ["title tells of a visit"] = 2.5, ["reflects"] = -2, ["announces another text"] = -2,
            ["speaks for itself"] = -1.5, ["title of a column"] = -2,
        }),
        new(TextNature.Plan, -0.4, new()
        {
            ["title of a plan"] = 5, ["labels of plans"] = 2.2, ["names itself a rule"] = 1, ["names terms"] = 3.2, ["title of a summary"] = -4, ["states of a beginning"] = 3,
            ["tells what will be done"] = 0.8,
        }),
        new(TextNature.Feedback, -2.3, new()
        {
            ["title of feedback"] = 4.6, ["who inspected whom"] = 2, ["addresses the reader"] = 1.8, ["demands an answer"] = 2.7,
            ["putting right is named"] = 1.2, ["problems stand unanswered"] = 1.9, ["advises"] = 0.6, ["title of an inspection"] = 1.5,
            ["a dateline"] = -2, ["those inspected reply"] = -0.5, ["tells what was found"] = 1.5,
        }),
        new(TextNature.TeamAnnouncement, -1.2, new()
        {
            ["title of a team's visit"] = 4, ["who inspected whom"] = 2.9, ["ways to reach a team"] = 3.3, ["the stay of a team"] = 1.2,
            ["title of an inspection"] = 0.7, ["a team is sent"] = 1.8, ["title of a rule"] = -1.9,
        }),
        new(TextNature.AuditReport, -1.2, new()
        {
            ["title of an audit report"] = 3.8, ["what an audit found"] = 1.2, ["problems stand unanswered"] = 3.1, ["advises"] = 4.5,
            ["tells what was found"] = 0.3,
        }),
        new(TextNature.Rule, -0.4, new()
        {
            ["title of a rule"] = 4.5, ["articles"] = 0.8, ["names itself a rule"] = 1, ["commands"] = 5,
            ["opens with an address"] = 1.6,
        }),
        new(TextNature.Speech, -0.1, new()
        {
            ["title of a speech"] = 5, ["salutation"] = 1.9, ["thanks"] = 1.7, ["speaks as a person"] = 3.7, ["says we"] = 0.9,
            ["reflects"] = 4.2, ["title of a column"] = 4, ["supervision is named"] = 0.2,
        }),
        new(TextNature.Other, 1, new()
        {
            ["questions and contracts"] = 4, ["questions"] = 0.6, ["short lines"] = 3.2, ["much was done"] = 1.4,
            ["names and values"] = 0.6, ["speaks of no authority"] = 1.8, ["labels of answers"] = -0.6, ["supervision is named"] = -2.5,
            ["title of another paper"] = 3.9, ["title of a summary"] = 4, ["title of feedback"] = -1.5, ["announces another text"] = 1,
        }),
    ];
}
