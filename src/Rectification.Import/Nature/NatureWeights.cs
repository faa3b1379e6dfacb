using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// What each sign is worth for each nature, a table to review. The nature with the highest sum wins. The figures are those of a softmax regression on
/// the texts under tests/Fixtures (each whole, without title, and its front alone), rounded; the tests repeat it. The rows of the answers and of work
/// reports are balanced by hand, so that no answer is refused.
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

    /// <summary>One row for each nature.</summary>
    public static NatureRow[] All { get; } =
    [
        Answer,
        new(TextNature.WorkReport, -4, new()
        {
            ["title of a work report"] = 12, ["announces a work report"] = 6, ["speaks as a person"] = -4, ["salutation"] = -2,
        }),
        new(TextNature.News, 1.4, new()
        {
            ["told by others"] = 1.4, ["named as press at the end"] = 1.1, ["title of press"] = 1.1, ["much was done"] = 0.9, ["cites"] = 0.8,
            ["title tells of a meeting"] = 0.8, ["opens like news"] = 0.7, ["a dateline"] = 0.7, ["quotes speech"] = 0.6,
            ["those inspected reply"] = 0.6, ["title of an answer"] = 0.5, ["opens on a day"] = 0.5, ["intends"] = 0.5, ["long clauses"] = 0.5,
            ["tells of persons"] = 0.4, ["title is a headline"] = 0.4, ["tells what was done"] = 0.4, ["demands an answer"] = 0.3,
            ["title tells of a visit"] = 0.3, ["speaks of putting right"] = 0.3, ["lines without a stop"] = 0.3, ["states conditions"] = -0.3,
            ["opens with a purpose"] = -0.3, ["who inspected whom"] = -0.3, ["faces the people"] = -0.3, ["sets dates ahead"] = -0.3,
            ["opens with an address"] = -0.3, ["title of a plan"] = -0.3, ["counts money"] = -0.3, ["salutation"] = -0.3,
            ["opens with an action"] = -0.3, ["tells what will be done"] = -0.3, ["sets limits"] = -0.3, ["calls on the listeners"] = -0.3,
            ["speaks for itself"] = -0.4, ["gives numbers to call"] = -0.4, ["argues"] = -0.4, ["announces another text"] = -0.4,
            ["addresses the reader"] = -0.4, ["names terms"] = -0.4, ["speaks as a person"] = -0.4, ["problems stand unanswered"] = -0.5,
            ["title of another paper"] = -0.5, ["title of a column"] = -0.5, ["asks kindly"] = -0.6, ["opens with an addressee"] = -0.6,
            ["reflects"] = -0.6, ["short lines"] = -0.7, ["names faults"] = -1, ["speaks of no authority"] = -1,
        }),
        new(TextNature.Plan, 1.5, new()
        {
            ["title of a plan"] = 2, ["headings of a plan"] = 1.2, ["sets dates ahead"] = 1.1, ["persons in charge"] = 1.1, ["intends"] = 1,
            ["labels of plans"] = 1, ["names terms"] = 0.9, ["names itself a plan"] = 0.6, ["lines open on a time"] = 0.5, ["sets limits"] = 0.5,
            ["labels of answers"] = 0.5, ["opens with an action"] = 0.5, ["feedback was received"] = 0.4, ["asks kindly"] = 0.4,
            ["opens with a purpose"] = 0.3, ["states of completion"] = 0.3, ["problems are named"] = 0.3, ["demands an answer"] = -0.3,
            ["title of a summary"] = -0.3, ["signed by a team"] = -0.3, ["those inspected reply"] = -0.3, ["commands"] = -0.3,
            ["questions and contracts"] = -0.3, ["title of feedback"] = -0.3, ["who inspected whom"] = -0.3, ["supervision is named"] = -0.3,
            ["questions"] = -0.3, ["opens with an address"] = -0.3, ["names and values"] = -0.3, ["asks for supervision"] = -0.3,
            ["the stay of a team"] = -0.3, ["quotes speech"] = -0.4, ["title of a speech"] = -0.4, ["title of an inspection"] = -0.4,
            ["advises"] = -0.4, ["title of another paper"] = -0.4, ["ways to reach a team"] = -0.4, ["opens with an addressee"] = -0.4,
            ["faces the people"] = -0.5, ["much was done"] = -0.5, ["title is a headline"] = -0.5, ["tells what was done"] = -0.5,
            ["opens on a day"] = -0.5, ["title of a rule"] = -0.5, ["title ends as an answer"] = -0.5,
        }),
        new(TextNature.Feedback, 0.7, new()
        {
            ["title of feedback"] = 1.6, ["names faults"] = 1.5, ["opens with an addressee"] = 1.2, ["demands an answer"] = 1.2,
            ["gives feedback"] = 1, ["title of an inspection"] = 1, ["who inspected whom"] = 0.6, ["problems stand unanswered"] = 0.6,
            ["tells what was found"] = 0.6, ["feedback was received"] = 0.5, ["says we"] = 0.3, ["told by others"] = 0.3, ["much was done"] = 0.3,
            ["advises"] = 0.3, ["problems are named"] = 0.3, ["title of a speech"] = -0.3, ["announces the answer"] = -0.3,
            ["opens with an address"] = -0.3, ["opens with a purpose"] = -0.3, ["questions"] = -0.3, ["labels of plans"] = -0.3,
            ["what an audit found"] = -0.3, ["title tells of a meeting"] = -0.3, ["faces the people"] = -0.3, ["lines without a stop"] = -0.3,
            ["commands"] = -0.3, ["intends"] = -0.4, ["calls on the listeners"] = -0.4, ["speaks for itself"] = -0.4, ["tells of persons"] = -0.5,
            ["ways to reach a team"] = -0.5, ["an audit"] = -0.6, ["states of completion"] = -0.6,
        }),
        new(TextNature.TeamAnnouncement, -0.5, new()
        {
            ["ways to reach a team"] = 1.5, ["faces the people"] = 1.4, ["title of a team's visit"] = 1.3, ["a team comes"] = 1.2,
            ["gives numbers to call"] = 0.8, ["who inspected whom"] = 0.7, ["supervision is named"] = 0.7, ["the stay of a team"] = 0.5,
            ["commands"] = 0.5, ["a team is sent"] = 0.5, ["speaks for itself"] = 0.5, ["title ends as an answer"] = 0.4,
            ["those inspected reply"] = 0.3, ["opens with an addressee"] = 0.3, ["long clauses"] = 0.3, ["asks for supervision"] = 0.3,
            ["tells of persons"] = 0.3, ["title names body and answer"] = 0.3, ["salutation"] = 0.3, ["title of an inspection"] = 0.3,
            ["names and values"] = 0.3, ["speaks as a person"] = -0.3, ["names no supervision"] = -0.3, ["named as press at the end"] = -0.3,
            ["speaks of no authority"] = -0.3, ["opens with an action"] = -0.4, ["much was done"] = -0.4, ["problems stand unanswered"] = -0.4,
            ["sets limits"] = -0.4, ["tells what was done"] = -0.4, ["putting right is named"] = -0.5,
        }),
        new(TextNature.AuditReport, 0.5, new()
        {
            ["counts money"] = 1.4, ["advises"] = 1.4, ["keeps accounts"] = 1.1, ["an audit"] = 1.1, ["title ends as an answer"] = 1.1,
            ["title of an audit report"] = 1, ["what an audit found"] = 0.6, ["who inspected whom"] = 0.4, ["tells what was found"] = 0.4,
            ["much was done"] = 0.4, ["title of an answer"] = 0.4, ["problems stand unanswered"] = 0.3, ["the stay of a team"] = 0.3,
            ["names and values"] = 0.3, ["tells what was done"] = 0.3, ["opens with an address"] = 0.3, ["names faults"] = 0.3,
            ["sets dates ahead"] = -0.3, ["those inspected reply"] = -0.3, ["quotes speech"] = -0.3, ["sets limits"] = -0.3,
            ["opens with an action"] = -0.3, ["opens with a purpose"] = -0.3, ["ways to reach a team"] = -0.3, ["opens like news"] = -0.3,
            ["title of an inspection"] = -0.3, ["putting right is named"] = -0.3, ["opens on a day"] = -0.4, ["commands"] = -0.4,
            ["tells of persons"] = -0.4, ["speaks of no authority"] = -0.5, ["faces the people"] = -0.5, ["feedback was received"] = -0.6,
            ["told by others"] = -0.6,
        }),
        new(TextNature.Rule, 1.4, new()
        {
            ["title of a rule"] = 2.1, ["commands"] = 1.5, ["opens with an address"] = 1.5, ["names itself a rule"] = 1,
            ["states conditions"] = 0.8, ["questions and answers"] = 0.8, ["comes into force"] = 0.7, ["states of completion"] = 0.7,
            ["opens with a purpose"] = 0.5, ["tells what will be done"] = 0.5, ["announces the answer"] = 0.5, ["sets limits"] = 0.4,
            ["questions"] = 0.4, ["opens with an action"] = 0.3, ["announces another text"] = 0.3, ["feedback was received"] = 0.3,
            ["articles"] = 0.3, ["ways to reach a team"] = 0.3, ["problems are named"] = 0.3, ["speaks for itself"] = 0.3, ["argues"] = -0.3,
            ["quotes speech"] = -0.3, ["title ends as an answer"] = -0.3, ["title is a headline"] = -0.3, ["tells of persons"] = -0.3,
            ["reflects"] = -0.3, ["lines open on a time"] = -0.3, ["demands an answer"] = -0.3, ["gives numbers to call"] = -0.3,
            ["title of a team's visit"] = -0.4, ["title of a plan"] = -0.4, ["exclamations"] = -0.4, ["intends"] = -0.4,
            ["supervision is named"] = -0.4, ["opens with an addressee"] = -0.4, ["salutation"] = -0.4, ["lines without a stop"] = -0.5,
            ["counts money"] = -0.5, ["speaks as a person"] = -0.6, ["much was done"] = -0.6, ["tells what was done"] = -0.8,
        }),
        new(TextNature.Speech, 2.1, new()
        {
            ["speaks as a person"] = 1.9, ["title of a speech"] = 1.7, ["reflects"] = 1.5, ["argues"] = 1.3, ["calls on the listeners"] = 0.8,
            ["salutation"] = 0.7, ["title of a column"] = 0.7, ["speaks of a study"] = 0.7, ["says we"] = 0.6, ["exclamations"] = 0.5,
            ["thanks"] = 0.5, ["speaks of putting right"] = 0.5, ["questions"] = 0.4, ["problems stand unanswered"] = 0.3,
            ["tells what was done"] = 0.3, ["speaks as in talk"] = 0.3, ["supervision is named"] = 0.3, ["who inspected whom"] = -0.3,
            ["speaks for itself"] = -0.3, ["opens like news"] = -0.3, ["gives numbers to call"] = -0.3, ["sets dates ahead"] = -0.3,
            ["title of press"] = -0.3, ["advises"] = -0.3, ["names and values"] = -0.3, ["lines without a stop"] = -0.3, ["title of a plan"] = -0.3,
            ["title of a rule"] = -0.3, ["gives feedback"] = -0.3, ["commands"] = -0.4, ["title ends as an answer"] = -0.4,
            ["feedback was received"] = -0.4, ["names terms"] = -0.4, ["ways to reach a team"] = -0.4, ["counts money"] = -0.4,
            ["keeps accounts"] = -0.5, ["sets limits"] = -0.5, ["lines open on a time"] = -0.5, ["short lines"] = -0.6,
            ["title of another paper"] = -0.7, ["questions and contracts"] = -0.7, ["long clauses"] = -0.7, ["intends"] = -0.7,
        }),
        new(TextNature.Other, 2.6, new()
        {
            ["title of another paper"] = 2.4, ["speaks of no authority"] = 1.5, ["questions and contracts"] = 1.4, ["title of a summary"] = 0.8,
            ["names no supervision"] = 0.7, ["tells what was done"] = 0.7, ["tells of persons"] = 0.6, ["addresses the reader"] = 0.5,
            ["names and values"] = 0.5, ["speaks for itself"] = 0.4, ["sets limits"] = 0.4, ["lines open on a time"] = 0.4,
            ["gives numbers to call"] = 0.4, ["names itself a contract"] = 0.3, ["title ends as an answer"] = 0.3, ["tells what will be done"] = 0.3,
            ["title of a column"] = 0.3, ["title is a headline"] = 0.3, ["labels of plans"] = -0.3, ["intends"] = -0.3,
            ["the stay of a team"] = -0.3, ["opens like news"] = -0.3, ["long clauses"] = -0.3, ["ways to reach a team"] = -0.3,
            ["calls on the listeners"] = -0.3, ["faces the people"] = -0.3, ["who inspected whom"] = -0.3, ["states of completion"] = -0.4,
            ["title of a plan"] = -0.4, ["supervision is named"] = -0.4, ["opens with an action"] = -0.4, ["keeps accounts"] = -0.4,
            ["names faults"] = -0.4, ["comes into force"] = -0.4, ["feedback was received"] = -0.4, ["problems stand unanswered"] = -0.4,
            ["signed by a team"] = -0.4, ["title of an inspection"] = -0.4, ["commands"] = -0.5, ["cites"] = -0.5, ["names itself a plan"] = -0.5,
            ["questions and answers"] = -0.5, ["title of feedback"] = -0.5, ["title of an audit report"] = -0.5, ["names itself a rule"] = -0.5,
            ["headings of a plan"] = -0.5, ["a team comes"] = -0.5, ["title of an answer"] = -0.6, ["persons in charge"] = -0.6,
            ["opens on a day"] = -0.6, ["title of a rule"] = -0.6, ["says we"] = -0.7, ["told by others"] = -0.8, ["title of a speech"] = -0.9,
            ["opens with an address"] = -0.9,
        }),
    ];
}
