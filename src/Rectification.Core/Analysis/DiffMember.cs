using System.Text.Json.Serialization;

namespace Rectification.Analysis;

/// <summary>What of an issue or a notice differs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DiffMember>))]
public enum DiffMember
{
    /// <summary>The number: the issue was renumbered.</summary>
    [JsonStringEnumMemberName("number")]
    Number,

    /// <summary>The aspect or outer issue it is in, or its place among the issues around it: the issue was moved.</summary>
    [JsonStringEnumMemberName("place")]
    Place,

    /// <summary>The heading.</summary>
    [JsonStringEnumMemberName("title")]
    Title,

    /// <summary>Problem or recommendation.</summary>
    [JsonStringEnumMemberName("kind")]
    Kind,

    /// <summary>The further sentences about the problem.</summary>
    [JsonStringEnumMemberName("description")]
    Description,

    /// <summary>How far the issue has been put right.</summary>
    [JsonStringEnumMemberName("status")]
    Status,

    /// <summary>The date by which it is to be put right.</summary>
    [JsonStringEnumMemberName("deadline")]
    Deadline,

    /// <summary>Who answers for the work.</summary>
    [JsonStringEnumMemberName("responsible")]
    Responsible,

    /// <summary>A measure.</summary>
    [JsonStringEnumMemberName("measure")]
    Measure,

    /// <summary>A stated number.</summary>
    [JsonStringEnumMemberName("outcome")]
    Outcome,

    /// <summary>What the measures achieved.</summary>
    [JsonStringEnumMemberName("result")]
    Result,

    /// <summary>What the body still intends.</summary>
    [JsonStringEnumMemberName("nextStep")]
    NextStep,

    /// <summary>What those who keep the ledger noted.</summary>
    [JsonStringEnumMemberName("remarks")]
    Remarks,
}
