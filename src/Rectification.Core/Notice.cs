using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>A rectification notice (整改情况通报): how an inspected body put right what an inspection found.</summary>
/// <remarks>Build one with an object initializer, import one with <c>NoticeImporter</c>, or read one with <c>NoticeJson</c>.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Notice : NoticePart
{
    /// <summary>The version of the wire format this library writes.</summary>
    public const string CurrentSchemaVersion = "1.0";

    /// <summary>The version of the wire format the notice was read from, as major.minor.</summary>
    /// <value>
    /// <see cref="CurrentSchemaVersion"/> unless it was read from a later minor version, which is kept together with the members unknown
    /// here.
    /// </value>
    public string SchemaVersion { get; init; } = CurrentSchemaVersion;

    /// <summary>The host's own identifier.</summary>
    /// <value>Null unless the host sets it.</value>
    public string? Id { get; init; }

    /// <summary>What the notice calls itself.</summary>
    /// <value>Unknown where it has no title that says so.</value>
    public NoticeKind Kind { get; init; }

    /// <summary>The title line.</summary>
    /// <value>Null where the text has none.</value>
    public string? Title { get; init; }

    /// <summary>The body that publishes the notice, as written.</summary>
    /// <value>Null where it cannot be known.</value>
    public string? Publisher { get; init; }

    /// <summary>The date line under the title, else the date of the signature.</summary>
    /// <value>Null where there is none.</value>
    public PartialDate? PublishedOn { get; init; }

    /// <summary>The inspection the notice answers.</summary>
    /// <value>Null for a work report, which answers none.</value>
    public Inspection? Inspection { get; init; }

    /// <summary>Totals the text states for the whole notice.</summary>
    public ValueList<DeclaredTotal> Declared { get; init; }

    /// <summary>The top-level sections in order.</summary>
    public ValueList<Section> Sections { get; init; }

    /// <summary>The findings: aspects with their issues and measures, in order.</summary>
    public ValueList<Aspect> Aspects { get; init; }

    /// <summary>Issues that need further work.</summary>
    public ValueList<FollowUp> FollowUps { get; init; }

    /// <summary>Numbers stated outside any issue.</summary>
    public ValueList<OutcomeCount> Outcomes { get; init; }

    /// <summary>How the public can respond.</summary>
    /// <value>Null where the notice gives no way.</value>
    public ContactDetails? Contact { get; init; }

    /// <summary>Who signed, and when.</summary>
    /// <value>Null where there is no signature.</value>
    public Signature? Signature { get; init; }

    /// <summary>Where the text came from.</summary>
    /// <value>Null where the notice never was text, or nobody said.</value>
    public Provenance? Provenance { get; init; }

    private protected override string? Label => $"{Kind} {PublishedOn}".TrimEnd();
}
