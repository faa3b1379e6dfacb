using System.Text.Json.Serialization;
using Rectification.Import.Readers.Front;

namespace Rectification.Benchmarks.Json;

// Plain classes of the same shape as the model, as a program without this library would write them.

internal sealed class AspectPoco
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public bool Implicit { get; set; }

    public List<IssuePoco>? Issues { get; set; }

    public List<MeasurePoco>? Measures { get; set; }

    public List<OutcomeCountPoco>? Outcomes { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class ContactDetailsPoco
{
    public List<string>? Phones { get; set; }

    public List<string>? Emails { get; set; }

    public string? Address { get; set; }

    public string? PostalCode { get; set; }

    public string? Mailbox { get; set; }
}

internal sealed class DeadlinePoco
{
    public string? Date { get; set; }

    public string? Text { get; set; }
}

internal sealed class DeclaredTotalPoco
{
    public string? Subject { get; set; }

    public string? State { get; set; }

    public int Count { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class FollowUpPoco
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? IssuePath { get; set; }

    public List<MeasurePoco>? Measures { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class InspectionPoco
{
    public string? Kind { get; set; }

    public string? Mode { get; set; }

    public string? Round { get; set; }

    public string? Team { get; set; }

    public string? InspectedBody { get; set; }

    public InspectionPeriodPoco? Period { get; set; }

    public string? FeedbackOn { get; set; }
}

internal sealed class InspectionPeriodPoco
{
    public string? Start { get; set; }

    public string? End { get; set; }
}

internal sealed class IssuePoco
{
    public string? Number { get; set; }

    public string? Title { get; set; }

    public string? Kind { get; set; }

    public string? Description { get; set; }

    public IssueStatusPoco? Status { get; set; }

    public DeadlinePoco? Deadline { get; set; }

    public ResponsibilityPoco? Responsible { get; set; }

    public List<MeasurePoco>? Measures { get; set; }

    public List<string>? Results { get; set; }

    public List<string>? NextSteps { get; set; }

    public string? Remarks { get; set; }

    public List<OutcomeCountPoco>? Outcomes { get; set; }

    public List<IssuePoco>? Issues { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class IssueStatusPoco
{
    public string? Progress { get; set; }

    public bool LongTerm { get; set; }

    public string? Text { get; set; }
}

internal sealed class IssuedDocumentPoco
{
    public string? Title { get; set; }

    public string? Number { get; set; }
}

internal sealed class MeasurePoco
{
    public string? Marker { get; set; }

    public string? Text { get; set; }

    public List<string>? Dates { get; set; }

    public List<IssuedDocumentPoco>? Documents { get; set; }

    public List<OutcomeCountPoco>? Outcomes { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class NoticePoco
{
    public string? SchemaVersion { get; set; }

    public string? Id { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public string? Publisher { get; set; }

    public string? PublishedOn { get; set; }

    public InspectionPoco? Inspection { get; set; }

    public List<DeclaredTotalPoco>? Declared { get; set; }

    public List<SectionPoco>? Sections { get; set; }

    public List<AspectPoco>? Aspects { get; set; }

    public List<FollowUpPoco>? FollowUps { get; set; }

    public List<OutcomeCountPoco>? Outcomes { get; set; }

    public ContactDetailsPoco? Contact { get; set; }

    public SignaturePoco? Signature { get; set; }

    public ProvenancePoco? Provenance { get; set; }
}

internal sealed class OutcomeCountPoco
{
    public string? Kind { get; set; }

    public string? Detail { get; set; }

    public decimal Count { get; set; }

    public string? Unit { get; set; }

    public string? Text { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class ProvenancePoco
{
    public string? Uri { get; set; }

    public string? RetrievedOn { get; set; }

    public string? Sha256 { get; set; }

    public int? Length { get; set; }
}

internal sealed class ResponsibilityPoco
{
    public string? Leader { get; set; }

    public string? Department { get; set; }

    public string? Person { get; set; }
}

internal sealed class SectionPoco
{
    public string? Role { get; set; }

    public string? Number { get; set; }

    public string? Heading { get; set; }

    public string? Text { get; set; }

    public SpanPoco? Source { get; set; }
}

internal sealed class SignaturePoco
{
    public string? Body { get; set; }

    public string? Date { get; set; }
}

internal sealed class SpanPoco
{
    public int Start { get; set; }

    public int Length { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(NoticePoco))]
internal sealed partial class PocoContext : JsonSerializerContext;
