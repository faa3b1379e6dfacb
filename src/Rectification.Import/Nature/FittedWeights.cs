using Rectification.Primitives;

namespace Rectification.Import.Nature;

/// <summary>
/// What each sign is worth for the natures that answer nothing, a table to review: a line for each sign, a column for each nature. The
/// figures are those of a softmax regression on the texts under tests/Fixtures (each whole, without title, and its front alone), rounded;
/// the tests repeat it.
/// </summary>
internal static class FittedWeights
{
    private static readonly TextNature[] Columns =
    [
        TextNature.News, TextNature.Plan, TextNature.Feedback, TextNature.TeamAnnouncement, TextNature.AuditReport, TextNature.Rule,
            TextNature.Speech, TextNature.Other,
    ];

    // The sum of each nature in a text without signs.
    private static readonly double[] Bases = [0.7, -0.3, -0.1, -0.4, -0.1, 0, 0.2, 0.1];

    private static readonly (string Sign, double[] Weights)[] Signs =
    [
        //                                  news  plan  feed  team   aud  rule  spch   oth
        ("title of an answer",             [ 0.5, -0.2, -0.3,  0.2, -0.3,  0.1,  0.1, -0.3]),
        ("title names body and answer",    [   0,    0,    0,  0.3,    0,    0,    0,    0]),
        ("title of a work report",         [   0,    0,    0,    0,    0,    0, -0.2,  0.6]),
        ("title of a plan",                [-0.4,  3.5,    0, -0.2, -0.4, -0.7, -0.5, -0.9]),
        ("title of a rule",                [-0.1, -0.9,    0, -0.4, -0.2,  3.1, -0.6, -0.8]),
        ("title of a speech",              [ 0.2, -0.3, -0.4, -0.2, -0.1, -0.4,  2.5, -1.0]),
        ("title ends as an answer",        [ 0.1, -0.8, -0.4,  0.8,  1.4, -0.7, -0.2,  0.9]),
        ("title of a column",              [-1.0, -0.1, -0.1,    0, -0.1, -0.1,  1.1,  0.3]),
        ("title of another paper",         [-0.3, -0.7, -0.4, -0.3, -0.6, -0.2, -0.9,  3.7]),
        ("title of a summary",             [-0.2, -0.3,    0,    0, -0.2, -0.1, -0.2,  1.1]),
        ("title tells of a visit",         [ 0.3,    0,    0,    0,    0,    0,    0,    0]),
        ("title of an inspection",         [ 0.1, -0.2,  1.1,  0.7, -0.7, -0.3, -0.2, -0.2]),
        ("title of press",                 [ 1.6, -0.2, -0.2, -0.2, -0.1,    0, -0.4, -0.3]),
        ("title of feedback",              [-0.1, -0.5,  3.0, -0.3,  0.1, -0.4, -0.3, -1.4]),
        ("title of an audit report",       [   0, -0.3, -0.2,    0,  1.7, -0.3,  0.2, -0.8]),
        ("title of a team's visit",        [-0.1,  0.1, -0.3,  1.9, -0.7, -0.5, -0.3,  0.1]),
        ("title says about what",          [-1.0,  0.3,  0.4,    0, -0.1,  0.5, -0.3,  0.3]),
        ("title quotes",                   [ 0.7,  0.6, -0.9, -0.3,    0, -0.1,  0.8, -0.4]),
        ("who inspected whom",             [ 0.1, -0.5,  1.3,  1.2,  0.5, -0.2, -0.6, -0.8]),
        ("feedback was received",          [-0.4,  0.5,  0.9, -0.3, -0.8,  0.3, -1.0, -0.3]),
        ("announces another text",         [-0.5,  0.4,  0.2,  0.1, -0.1,  1.1, -0.3,  0.4]),
        ("speaks for itself",              [-0.5,  0.6, -0.9,  0.8,    0,    0,    0,  0.4]),
        ("a team is sent",                 [ 0.7, -0.2, -0.7,  1.2, -0.1,    0, -0.1, -0.2]),
        ("the stay of a team",             [-0.1, -0.2,  0.3,  0.9,  0.4,  0.1, -0.6, -0.3]),
        ("salutation",                     [-0.6,  0.2,    0,  0.4, -0.2, -0.6,  0.8,    0]),
        ("calls on the listeners",         [-0.8,  0.3, -0.5,  0.2,  0.3,    0,  1.1, -0.5]),
        ("named as press at the end",      [ 2.1, -0.4, -0.3, -0.4, -0.1,    0, -0.6, -0.3]),
        ("announces the answer",           [-0.1,  0.1, -0.4, -0.1, -0.1,  0.4,    0, -0.1]),
        ("labels of answers",              [-0.1,  0.8, -0.2,    0, -0.2, -0.1, -0.1, -0.6]),
        ("labels of plans",                [   0,  1.4, -0.4, -0.1, -0.1,  0.2,    0, -0.2]),
        ("states of completion",           [-0.3,  0.2, -0.6, -0.2, -0.2,  0.7,  0.5, -0.5]),
        ("states of a beginning",          [   0,  0.2, -0.2,    0,    0,    0,    0,    0]),
        ("opens with an action",           [-0.8,  1.1, -0.3, -0.5, -0.5,  0.3,    0, -0.5]),
        ("speaks of putting right",        [ 0.6,  0.2, -0.3, -0.4, -1.3,  0.5,  0.3,    0]),
        ("addresses the reader",           [-0.2, -0.5,  0.8,  0.1, -0.2, -0.1,    0,  0.3]),
        ("told by others",                 [ 1.6, -0.1,  0.1, -0.1, -0.8,  0.1,    0, -0.5]),
        ("speaks as a person",             [-1.0, -0.2,  0.2, -0.2, -0.1, -0.7,  2.3,  0.2]),
        ("says we",                        [-0.1,    0,  0.3, -0.2,  0.4,  0.3,  0.3, -0.9]),
        ("commands",                       [-0.3, -0.7, -0.6,  0.5, -0.5,  2.7, -0.1, -0.7]),
        ("names terms",                    [-1.2,  2.0,  0.3, -0.4, -0.2, -0.1, -0.6,    0]),
        ("advises",                        [ 0.2, -0.5,  0.1, -0.4,  1.8,  0.1, -0.5,    0]),
        ("articles",                       [-0.1, -0.3, -0.1, -0.1, -0.1,  0.9, -0.1, -0.1]),
        ("names itself a rule",            [-0.1, -0.4,    0, -0.1, -0.1,  1.7, -0.1, -0.9]),
        ("names itself a contract",        [-0.1, -0.2,    0,    0,    0, -0.6,    0,  1.0]),
        ("headings of a plan",             [-0.2,  2.1, -0.2, -0.1,    0, -0.6, -0.1, -0.5]),
        ("intends",                        [ 0.7,  1.2,    0,  0.1, -0.3, -0.6, -0.7, -1.0]),
        ("keeps accounts",                 [-0.7,    0, -0.6, -0.1,  1.9, -0.2, -0.3, -0.5]),
        ("a team comes",                   [-0.1, -0.6,  0.6,  2.1, -0.5, -0.1, -0.2, -1.1]),
        ("ways to reach a team",           [-0.1, -0.3, -0.3,  1.5, -0.5,  0.1, -0.6, -0.5]),
        ("reflects",                       [-0.5, -0.2, -0.3, -0.1, -0.2, -0.3,  1.8, -0.4]),
        ("questions and contracts",        [-0.2, -0.5, -0.4, -0.2, -0.1, -0.6, -0.6,  2.7]),
        ("states conditions",              [-0.5,  0.1, -0.6,  0.2, -0.2,  1.7, -0.4,    0]),
        ("sets limits",                    [-0.3,  0.3, -0.1, -0.6, -0.5,  0.8, -0.8,  0.3]),
        ("speaks as in talk",              [-0.1, -0.1, -0.1,    0,    0, -0.1,  0.1,  0.3]),
        ("tells of persons",               [ 0.6,  0.2, -0.2,  0.3, -0.3, -0.8, -0.9,  0.4]),
        ("quotes speech",                  [ 0.8, -0.4,    0, -0.2, -0.2, -0.3, -0.2,  0.4]),
        ("persons in charge",              [-0.2,  1.6, -0.1, -0.2,    0,  0.1, -0.4, -0.5]),
        ("faces the people",               [-0.6, -0.9, -0.6,  1.9, -0.7, -0.1, -0.5, -0.1]),
        ("introduces a place or body",     [-0.5,  0.2, -0.2,  0.1, -0.2, -0.1, -0.1,  0.7]),
        ("compares figures",               [ 0.2, -0.2,  0.1, -0.2, -0.2, -0.3, -0.1,  0.4]),
        ("keeps minutes",                  [-0.3, -0.7,    0, -0.3, -0.2, -0.5,  0.1,  0.9]),
        ("asks a favour",                  [-0.4,  0.5, -0.3, -0.3, -0.1, -0.1,  0.3,  0.6]),
        ("appeals",                        [   0, -0.2, -0.1, -0.1,    0,  1.4, -0.3, -0.7]),
        ("tells what was found",           [   0, -0.3,  1.0, -0.2,  0.7, -0.3,    0, -0.6]),
        ("demands an answer",              [ 0.3, -0.4,  1.7, -0.3, -0.2, -0.2, -0.2, -0.4]),
        ("asks for supervision",           [-0.2, -0.8, -0.3,  0.3, -0.2, -0.2,  0.1,  0.1]),
        ("tells what was done",            [ 1.4, -1.0,  0.2, -0.9,  0.9, -1.6, -0.2,  0.9]),
        ("problems are named",             [ 0.4,  0.3,  0.1, -0.2,    0,  0.1, -0.3,    0]),
        ("problems are answered",          [ 0.1, -0.5,    0, -0.2,  0.5, -0.1, -0.2,  0.1]),
        ("named problems are answered",    [   0,  0.1, -0.1,    0,    0,    0,    0,  0.4]),
        ("most problems are answered",     [ 0.2, -0.3,  0.1, -0.2,  0.3,    0, -0.2,  0.1]),
        ("problems stand unanswered",      [-1.1,  0.1,  1.2, -0.6,  0.8,  0.1,  0.4, -1.2]),
        ("short lines",                    [-1.2, -0.5,  0.1,    0,  0.1, -1.0, -0.6,  1.3]),
        ("questions",                      [   0, -0.3, -0.4,    0, -0.1, -0.3,  0.6,  0.5]),
        ("names and values",               [-0.6, -0.7,  0.4,  0.3,  0.5, -0.5, -0.1,  1.0]),
        ("opens on a day",                 [ 0.9, -0.9, -0.2, -0.2, -0.5, -0.1,  0.2, -0.3]),
        ("a day in the first sentence",    [ 1.3, -0.3,  0.8,  1.2, -0.8, -0.1, -0.1, -0.4]),
        ("opens with a quotation",         [ 1.3, -0.1, -0.1,    0,    0, -0.1, -0.2, -0.8]),
        ("opens with an address",          [-0.3, -0.3, -0.5,  0.1,  0.4,  1.6, -0.2, -0.6]),
        ("names no supervision",           [ 0.1,  0.3, -0.3, -0.8, -0.5,  0.7,  0.1,  1.2]),
        ("title is a headline",            [ 0.4, -0.7,  0.4,    0,  0.3, -0.4,  0.2,  0.3]),
        ("a dateline",                     [ 0.9, -0.1, -0.4,    0, -0.1,    0, -0.1, -0.2]),
        ("long lines",                     [ 1.5, -0.3,  0.3,  0.2, -0.3, -0.3,  0.1, -0.5]),
        ("lines end in a colon",           [-0.3, -0.2,  0.7,  0.2,  0.3,  0.3,  0.3, -1.0]),
        ("long title",                     [ 1.0,  0.3, -0.3, -0.6, -0.2,  0.2,  0.1,  0.6]),
        ("signed and dated",               [-1.0, -0.9, -0.4, -0.3, -0.3,  0.1, -0.7, -1.1]),
        ("opens on a colon",               [-1.3, -0.2,  1.2,  0.4,  0.1,  0.9, -0.2, -0.2]),
        ("speaks of no authority",         [-1.3,  0.6,  0.1, -0.7, -0.5, -0.4,  0.1,  1.7]),
        ("counts money",                   [-0.1,    0, -0.5, -0.5,  2.3, -0.8, -0.2, -0.1]),
        ("names faults",                   [-1.3,  0.2,  2.1, -0.3,  0.4, -0.6, -0.1, -0.6]),
        ("gives numbers to call",          [-0.5, -0.4, -0.4,  1.1, -0.3, -0.3, -0.3,  0.4]),
        ("defines and points",             [ 0.4, -0.5, -0.8, -0.2, -0.3, -0.6,  2.6,    0]),
        ("acts on things",                 [ 0.4, -0.1,  0.4, -0.5, -0.5,  0.4,  0.2, -0.7]),
        ("weighs its words",               [-0.2, -0.8, -0.3,  0.7, -0.1, -0.6,  1.5,  0.1]),
        ("speaks of him or her",           [ 0.4, -0.6, -0.5,  0.8,  0.7, -0.6, -0.5,  0.5]),
        ("speaks of me or us",             [-1.1, -0.1,  0.5,  0.2,  0.1, -0.8,  1.0,  0.5]),
        ("speaks to you",                  [-0.1, -0.3,  1.2, -0.3, -0.2, -0.4, -0.4,  0.6]),
        ("assigns to somebody",            [-0.4,  0.9, -0.6,    0, -0.2,  0.1, -0.3, -0.7]),
        ("speaks of every time",           [-1.0,  1.2, -0.9, -0.1, -0.5,  0.3, -0.6, -0.5]),
        ("speaks of each",                 [ 0.7,  1.1, -0.8, -0.4, -0.3,  0.5, -0.2, -0.8]),
        ("speaks of alternatives",         [-0.5, -0.4, -0.3,    0, -0.5,  0.1, -0.3,  1.8]),
        ("calls itself this",              [ 1.3, -0.6, -0.1, -0.2, -0.2,    0,  0.6,  0.4]),
        ("leaves names out",               [-0.1, -0.1, -0.3, -0.4,  0.4, -0.5,  0.2,  1.0]),
        ("counts months and days",         [ 1.1,  1.1,  0.7,  0.1, -0.3, -0.2, -1.8, -0.8]),
        ("speaks of today and last night", [ 1.4,    0, -0.2, -0.3, -0.3,  0.2, -0.9,  0.1]),
        ("names rooms",                    [-0.6,  1.2, -0.2,  1.2, -0.8, -0.2, -0.8, -0.1]),
        ("paints nature",                  [ 0.4,  0.9,  0.1, -0.6,    0, -0.3, -0.3, -0.5]),
        ("figures",                        [-0.6,    0, -0.4,  0.2,  1.4, -1.0, -2.3,  1.3]),
        ("Latin letters",                  [-0.3, -0.6, -0.4,  0.4, -0.1, -0.5, -0.6,  0.7]),
        ("semicolons",                     [-1.4,  0.5,  1.1, -0.2,  0.7, -0.1,  0.1,  0.6]),
        ("commas",                         [ 0.4,  0.3, -0.2, -0.9, -0.7,  0.6,  0.5,  0.6]),
        ("lists with pause marks",         [-0.4, -0.1, -1.2,  0.5, -0.6,  1.0,  0.3, -0.4]),
        ("blanks to fill in",              [-0.1, -0.2, -0.1,    0, -0.1, -0.2,    0,  0.8]),
        ("full stops",                     [-0.7, -0.3, -0.3, -0.5, -0.8,  0.9,  0.8,  1.0]),
        ("objects",                        [   0,    0,  0.8, -0.3,  0.5, -0.2, -0.2, -0.4]),
        ("says towards",                   [ 0.1, -0.2,  0.3, -0.3,  0.4, -0.9,  0.1, -0.1]),
        ("asks with please",               [-0.9,  0.8, -0.3,  0.6, -0.6,  0.2,  0.2,  0.1]),
        ("says there is",                  [ 0.1, -0.5,  0.9, -0.2, -0.1, -0.1,  0.2,  0.6]),
        ("gives causes",                   [-1.0, -0.3, -0.3,    0,    0,  0.9,  1.2,  0.4]),
        ("is acted on",                    [-0.7, -0.9,  0.5,  0.1, -0.3,  0.7,  0.2,  0.6]),
        ("numbers in words",               [ 0.4,  0.1,  0.2,  0.9, -0.2, -0.6,  0.2, -0.3]),
        ("sums up",                        [-0.1,  0.1, -0.6, -0.6,  2.0, -0.7, -0.4,  0.4]),
        ("classifies",                     [ 0.2,  0.2, -0.6, -0.4,  0.1,  0.2, -0.2,  1.0]),
        ("speaks of topics",               [ 0.7,  0.2,  0.4, -0.7, -0.5,  0.1,  0.7, -0.4]),
    ];

    /// <summary>A row for each nature, in the order of the columns.</summary>
    public static NatureRow[] Rows { get; } =
    [
        .. Columns.Select((nature, column) => new NatureRow(nature, Bases[column], WeightsOf(column))),
    ];

    private static Dictionary<string, double> WeightsOf(int column)
        => Signs.Where(sign => sign.Weights[column] != 0)
            .ToDictionary(sign => sign.Sign, sign => sign.Weights[column], StringComparer.Ordinal);
}
