using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>All rules there are, in the order of their ids.</summary>
public static class RuleCatalog
{
    /// <summary>Every rule of the library.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Rules.TitleMissing, Rules.PublisherMissing, Rules.InspectionKindMissing, Rules.InspectedBodyMissing,
        Rules.TeamMissing, Rules.PublicationDateMissing, Rules.FeedbackDateMissing, Rules.FindingsMissing,
        Rules.NotANotice, Rules.SeveralNotices, Rules.WorkReport,
        Rules.NumberingGap, Rules.NumberingOutOfOrder, Rules.EmptyAspect, Rules.IssueWithoutMeasures, Rules.RepeatedText,
        Rules.NestingTooDeep, Rules.EmptyText, Rules.ControlCharacter,
        Rules.AspectTotalMismatch, Rules.OpinionTotalMismatch, Rules.IssueTotalMismatch, Rules.ItemTotalMismatch,
        Rules.MeasureTotalMismatch, Rules.ProgressTotalMismatch, Rules.PercentageMismatch, Rules.OwnCountMismatch,
        Rules.PeriodEndsBeforeStart, Rules.FeedbackBeforeEnd, Rules.PublishedBeforeFeedback,
        Rules.DeadlineBeforeFeedback, Rules.DeadlinePassed, Rules.ImpossibleDate, Rules.MeasureBeforeInspection,
        Rules.MeasureAfterPublication,
        Rules.YearMissing, Rules.PublishedLate, Rules.OutsideInspection,
        Rules.CountNotWhole, Rules.UnitMismatch, Rules.PartsExceedSum, Rules.DetailUnknown,
        Rules.MalformedEmail, Rules.MalformedPhone, Rules.MalformedPostalCode, Rules.NoWayToRespond,
        Rules.ForeignAreaCode,
        Rules.CopyingNoise, Rules.UnbalancedQuote, Rules.PastedTwice, Rules.Truncated, Rules.WordsBlankedOut,
        Rules.BrokenEncoding, Rules.UnplacedText,
        Rules.IdentityNumber, Rules.PrivateContact, Rules.NamedPerson,
    ];
}
