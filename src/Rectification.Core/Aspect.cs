using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>The highest grouping of findings (方面).</summary>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
public sealed record Aspect : NoticePart
{
    /// <summary>The number as written, such as （一）.</summary>
    /// <value>Null where there is none.</value>
    public string? Number { get; init; }

    /// <summary>The heading without its number.</summary>
    /// <value>Null only for an implicit aspect.</value>
    public string? Title { get; init; }

    /// <summary>What the notice says about the aspect before its first issue.</summary>
    /// <value>Null where it says nothing.</value>
    public string? Summary { get; init; }

    /// <summary>Whether the notice groups nothing and this nameless aspect merely carries its issues.</summary>
    /// <value>An implicit aspect has no source.</value>
    public bool Implicit { get; init; }

    /// <summary>The issues of the aspect in order.</summary>
    public ValueList<Issue> Issues { get; init; }

    /// <summary>Measures taken for the aspect as a whole.</summary>
    public ValueList<Measure> Measures { get; init; }

    /// <summary>Numbers stated for the aspect outside its issues and measures.</summary>
    public ValueList<OutcomeCount> Outcomes { get; init; }

    /// <summary>The heading, number included, closing punctuation excluded.</summary>
    /// <value>Null for an implicit aspect and where the notice never was text.</value>
    public SourceSpan? Source { get; init; }

    private protected override string? Label => Number;
}
