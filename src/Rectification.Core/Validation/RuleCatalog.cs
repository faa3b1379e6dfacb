using System.Collections.Frozen;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>All rules there are, those about reading JSON included, in the order of their ids.</summary>
/// <remarks>A class of its own, since the files of <see cref="Rules"/> are initialized in no order.</remarks>
internal static class RuleCatalog
{
    /// <summary>Every rule of the library.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Rules.TitleMissing, Rules.PublisherMissing, Rules.InspectionKindMissing, Rules.InspectedBodyMissing,
        Rules.TeamMissing, Rules.PublicationDateMissing, Rules.FeedbackDateMissing, Rules.FindingsMissing,
        Rules.NotANotice, Rules.SeveralNotices, Rules.WorkReport, Rules.NotText,
        Rules.NumberingGap, Rules.NumberingOutOfOrder, Rules.EmptyAspect, Rules.IssueWithoutMeasures, Rules.RepeatedText,
        Rules.NestingTooDeep, Rules.EmptyText, Rules.ControlCharacter, Rules.ManyRepeatedTexts, Rules.UncertainOutline,
        Rules.AspectTotalMismatch, Rules.OpinionTotalMismatch, Rules.IssueTotalMismatch, Rules.ItemTotalMismatch,
        Rules.MeasureTotalMismatch, Rules.ProgressTotalMismatch, Rules.PercentageMismatch, Rules.OwnCountMismatch,
        Rules.PeriodEndsBeforeStart, Rules.FeedbackBeforeEnd, Rules.PublishedBeforeFeedback,
        Rules.DeadlineBeforeFeedback, Rules.DeadlinePassed, Rules.ImpossibleDate, Rules.MeasureBeforeInspection,
        Rules.MeasureAfterPublication,
        Rules.YearMissing, Rules.PublishedLate, Rules.OutsideInspection, Rules.PlanOverdue, Rules.DocumentOfLaterYear,
            Rules.DocumentNumberTwice,
        Rules.CountNotWhole, Rules.UnitMismatch, Rules.PartsExceedSum, Rules.DetailUnknown,
        Rules.MalformedEmail, Rules.MalformedPhone, Rules.MalformedPostalCode, Rules.NoWayToRespond,
        Rules.ForeignAreaCode,
        Rules.CopyingNoise, Rules.UnbalancedQuote, Rules.PastedTwice, Rules.Truncated, Rules.WordsBlankedOut,
        Rules.BrokenEncoding, Rules.UnplacedText, Rules.RowOutOfLine,
        Rules.IdentityNumber, Rules.PrivateContact, Rules.NamedPerson,
        Rules.Malformed, Rules.WrongType, Rules.WrongCase, Rules.DuplicateMember, Rules.UnknownMember, Rules.UnknownName,
            Rules.InvalidValue,
        Rules.LaterVersion, Rules.OtherVersion, Rules.MissingMember, Rules.NullInList, Rules.LimitExceeded, Rules.BrokenText,
    ];

    private static readonly FrozenDictionary<string, RuleDescriptor> ById = All.ToFrozenDictionary(static rule => rule.Id,
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, RuleDescriptor> ByName = All.ToFrozenDictionary(static rule => rule.Name,
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a rule by its id, in any case.</summary>
    public static RuleDescriptor? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Finds a rule by its name, in any case.</summary>
    internal static RuleDescriptor? FindByName(string name) => ByName.GetValueOrDefault(name);

    /// <summary>Whether the library's own rule of this id is this one.</summary>
    internal static bool Contains(RuleDescriptor rule) => Find(rule.Id) == rule;
}
