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
        new(TextNature.News, 2.1, new()
        {
            ["told by others"] = 1.2, ["title of press"] = 0.9, ["named as press at the end"] = 0.8, ["opens like news"] = 0.7,
            ["much was done"] = 0.7, ["persons in charge"] = 0.6, ["title is a headline"] = 0.4, ["title tells of a meeting"] = 0.4,
            ["title of an answer"] = 0.4, ["those inspected reply"] = 0.4, ["opens on a day"] = 0.4, ["demands an answer"] = 0.3,
            ["tells of persons"] = 0.3, ["tells what was done"] = 0.3, ["title of another paper"] = -0.3, ["who inspected whom"] = -0.3,
            ["opens with an addressee"] = -0.3, ["asks kindly"] = -0.3, ["title of a column"] = -0.3, ["speaks as a person"] = -0.4,
            ["names faults"] = -0.4, ["reflects"] = -0.4, ["problems stand unanswered"] = -0.4, ["short lines"] = -0.5,
            ["speaks of no authority"] = -0.6,
        }),
        new(TextNature.Plan, 2.2, new()
        {
            ["title of a plan"] = 1.7, ["labels of plans"] = 0.7, ["sets dates ahead"] = 0.7, ["sets limits"] = 0.5, ["names terms"] = 0.5,
            ["persons in charge"] = 0.4, ["putting right is named"] = 0.3, ["opens on a day"] = -0.3, ["tells what was done"] = -0.3,
            ["title of feedback"] = -0.3, ["title of another paper"] = -0.3, ["names no supervision"] = -0.3, ["much was done"] = -0.3,
            ["faces the people"] = -0.3, ["title of a rule"] = -0.4, ["title ends as an answer"] = -0.4, ["title of an inspection"] = -0.4,
            ["title is a headline"] = -0.5,
        }),
        new(TextNature.Feedback, 1.0, new()
        {
            ["title of feedback"] = 1.3, ["title of an inspection"] = 1.1, ["names faults"] = 0.7, ["opens with an addressee"] = 0.6,
            ["problems stand unanswered"] = 0.6, ["demands an answer"] = 0.5, ["who inspected whom"] = 0.5, ["feedback was received"] = 0.4,
            ["putting right is named"] = 0.4, ["title: inspectors give feedback"] = 0.3, ["tells what was found"] = 0.3,
            ["problems are named"] = 0.3, ["opens on a day"] = 0.3, ["title of a speech"] = -0.3, ["title of a rule"] = -0.3,
        }),
        new(TextNature.TeamAnnouncement, 1.4, new()
        {
            ["title of a team's visit"] = 1.2, ["ways to reach a team"] = 1, ["faces the people"] = 0.9, ["who inspected whom"] = 0.5,
            ["title of an inspection"] = 0.5, ["a team is sent"] = 0.5, ["gives numbers to call"] = 0.5, ["title ends as an answer"] = 0.4,
            ["supervision is named"] = 0.4, ["the stay of a team"] = 0.4, ["asks for supervision"] = 0.4, ["title names body and answer"] = 0.3,
            ["signed by a team"] = 0.3, ["opens with an action"] = -0.3, ["names no supervision"] = -0.3, ["speaks of putting right"] = -0.3,
            ["tells what was done"] = -0.3, ["putting right is named"] = -0.6,
        }),
        new(TextNature.AuditReport, 1.2, new()
        {
            ["title of an audit report"] = 1, ["an audit"] = 1, ["title ends as an answer"] = 1, ["counts money"] = 0.7, ["advises"] = 0.7,
            ["what an audit found"] = 0.5, ["who inspected whom"] = 0.3, ["problems stand unanswered"] = 0.3, ["tells what was found"] = 0.3,
            ["title of an inspection"] = -0.3, ["speaks of no authority"] = -0.3, ["feedback was received"] = -0.3, ["told by others"] = -0.3,
        }),
        new(TextNature.Rule, 2.0, new()
        {
            ["title of a rule"] = 2.1, ["commands"] = 0.8, ["opens with an address"] = 0.6, ["states conditions"] = 0.6,
            ["opens with a purpose"] = 0.6, ["states of completion"] = 0.3, ["names itself a rule"] = 0.3, ["much was done"] = -0.3,
            ["title of another paper"] = -0.3, ["tells what was done"] = -0.3, ["title of a plan"] = -0.4,
        }),
        new(TextNature.Speech, 2.9, new()
        {
            ["title of a speech"] = 1.8, ["reflects"] = 1.3, ["speaks as a person"] = 1.2, ["says we"] = 0.7, ["title of a column"] = 0.6,
            ["salutation"] = 0.6, ["thanks"] = 0.4, ["speaks of a study"] = 0.4, ["speaks of putting right"] = 0.4, ["title is a headline"] = 0.3,
            ["states conditions"] = 0.3, ["told by others"] = -0.3, ["short lines"] = -0.3, ["title of a plan"] = -0.3, ["title of a rule"] = -0.3,
            ["who inspected whom"] = -0.3, ["long clauses"] = -0.3, ["sets limits"] = -0.3, ["title of another paper"] = -0.5,
        }),
        new(TextNature.Other, 3.9, new()
        {
            ["title of another paper"] = 1.9, ["speaks of no authority"] = 1, ["names no supervision"] = 0.7, ["questions and contracts"] = 0.6,
            ["title of a summary"] = 0.5, ["tells of persons"] = 0.4, ["short lines"] = 0.4, ["speaks for itself"] = 0.3,
            ["opens with an action"] = -0.3, ["labels of plans"] = -0.3, ["title of press"] = -0.3, ["an audit"] = -0.3,
            ["title of a team's visit"] = -0.3, ["reflects"] = -0.3, ["speaks of putting right"] = -0.3, ["says we"] = -0.3,
            ["faces the people"] = -0.3, ["who inspected whom"] = -0.3, ["title of an answer"] = -0.3, ["title of feedback"] = -0.3,
            ["title of a plan"] = -0.3, ["states of completion"] = -0.4, ["problems stand unanswered"] = -0.4, ["opens with an address"] = -0.4,
            ["title of an audit report"] = -0.4, ["title of an inspection"] = -0.5, ["supervision is named"] = -0.5,
            ["feedback was received"] = -0.6, ["title of a rule"] = -0.7, ["title of a speech"] = -0.8,
        }),
    ];
}
