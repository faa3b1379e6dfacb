namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>One example for each rule of the validation, in the order of the catalogue.</summary>
internal static class RuleExamples
{
    public static IReadOnlyList<RuleExample> All { get; } =
    [
        .. MetadataExamples.All, .. StructureExamples.All, .. TotalsExamples.All, .. DatesExamples.All,
        .. OutcomesExamples.All, .. ContactExamples.All, .. TextExamples.All, .. PrivacyExamples.All,
    ];
}
