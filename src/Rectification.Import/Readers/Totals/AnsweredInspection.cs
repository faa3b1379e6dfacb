namespace Rectification.Import.Readers.Totals;

/// <summary>What has to be known of the inspection a notice answers to tell its totals from those of others.</summary>
/// <param name="IsReview">Whether it is an audit or another review, whose own count 审计查出问题12个 is.</param>
/// <param name="Since">The year in which it began: what was found before is an earlier one's; null where it is not known.</param>
internal readonly record struct AnsweredInspection(bool IsReview = false, int? Since = null);
