using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification.Json;

/// <summary>The notice and its parts for serializers that may not use reflection: trimmed and native programs.</summary>
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
internal sealed partial class NoticeJsonContext : JsonSerializerContext;
