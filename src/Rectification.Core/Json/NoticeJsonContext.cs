using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json;

/// <summary>The notice and its parts for serializers that may not use reflection: trimmed and native programs.</summary>
/// <remarks>
/// Chain it behind the host's own context: <c>JsonTypeInfoResolver.Combine(HostContext.Default, NoticeJsonContext.Default)</c>.
/// What is written is the same with or without it; the converters on the types do the work.
/// </remarks>
[JsonSerializable(typeof(Notice))]
[JsonSerializable(typeof(Inspection))]
[JsonSerializable(typeof(InspectionPeriod))]
[JsonSerializable(typeof(DeclaredTotal))]
[JsonSerializable(typeof(Section))]
[JsonSerializable(typeof(Aspect))]
[JsonSerializable(typeof(Issue))]
[JsonSerializable(typeof(IssueStatus))]
[JsonSerializable(typeof(Deadline))]
[JsonSerializable(typeof(Responsibility))]
[JsonSerializable(typeof(Measure))]
[JsonSerializable(typeof(IssuedDocument))]
[JsonSerializable(typeof(OutcomeCount))]
[JsonSerializable(typeof(FollowUp))]
[JsonSerializable(typeof(ContactDetails))]
[JsonSerializable(typeof(Signature))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(Validation.Finding))]
[JsonSerializable(typeof(Analysis.RectificationHistory))]
[JsonSerializable(typeof(Analysis.HistoryPublication))]
[JsonSerializable(typeof(Analysis.ReportedIssue))]
[JsonSerializable(typeof(Analysis.IssueHistory))]
[JsonSerializable(typeof(Analysis.IssueAppearance))]
[JsonSerializable(typeof(Analysis.IssueCycle))]
[JsonSerializable(typeof(Analysis.StatusChange))]
[JsonSerializable(typeof(Analysis.PlannedDate))]
[JsonSerializable(typeof(Analysis.NoticeStatistics))]
[JsonSerializable(typeof(Analysis.NoticeDiff))]
[JsonSerializable(typeof(Analysis.IssueDiff))]
[JsonSerializable(typeof(Analysis.ValueDiff))]
[JsonSerializable(typeof(Analysis.DiffPlace))]
[JsonSerializable(typeof(PartialDate))]
[JsonSerializable(typeof(SourceSpan))]
[JsonSerializable(typeof(NoticeKind))]
[JsonSerializable(typeof(TextNature))]
[JsonSerializable(typeof(InspectionKind))]
[JsonSerializable(typeof(InspectionMode))]
[JsonSerializable(typeof(DeclaredSubject))]
[JsonSerializable(typeof(DeclaredState))]
[JsonSerializable(typeof(SectionRole))]
[JsonSerializable(typeof(IssueKind))]
[JsonSerializable(typeof(Progress))]
[JsonSerializable(typeof(OutcomeKind))]
public sealed partial class NoticeJsonContext : JsonSerializerContext;
