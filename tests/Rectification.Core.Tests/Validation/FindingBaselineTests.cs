using Rectification.Core.Tests.Validation.Examples;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class FindingBaselineTests
{
    private static readonly ValueList<Finding> Known = SoundNotice.With("""{ "title": null, "contact": { "emails": [ "a163.com", "b163.com" ] } }""").Validate();

    [Fact]
    public void What_was_recorded_is_not_reported_again()
        => Assert.Empty(FindingBaseline.Of([("a.txt", Known)]).ExceptKnown("a.txt", Known));

    [Fact]
    public void What_is_known_in_one_file_is_new_in_another()
        => Assert.Equal(Known, FindingBaseline.Of([("a.txt", Known)]).ExceptKnown("b.txt", Known));

    [Fact]
    public void A_finding_with_values_is_known_wherever_it_moved()
    {
        var moved = Known.Where(finding => finding.Arguments.Count > 0).Select(finding => finding with { Path = "/elsewhere", Source = new SourceSpan(900, 3), Severity = FindingSeverity.Info }).ToValueList();

        Assert.Empty(FindingBaseline.Of([("", Known)]).ExceptKnown("", moved));
    }

    [Fact]
    public void A_finding_without_values_is_known_at_its_path_alone()
    {
        Finding[] without = [At("/aspects/0/issues/0"), At("/aspects/0/issues/1")];

        Assert.Equal([without[1]], FindingBaseline.Of([("", [without[0]])]).ExceptKnown("", [.. without]));

        static Finding At(string path) => new() { Rule = Rules.TitleMissing, Severity = FindingSeverity.Warning, Path = path, Arguments = ["/aspects/3"] };
    }

    [Fact]
    public void A_name_with_half_a_surrogate_pair_survives_writing_and_reading()
        => Assert.Empty(FindingBaseline.Parse(FindingBaseline.Of([("\ud800", Known)]).ToJson()).ExceptKnown("\ud800", Known));

    [Fact]
    public void The_count_of_a_file_that_claims_too_many_does_not_overflow()
        => Assert.Equal(int.MaxValue, FindingBaseline.Parse("""{ "baselineVersion": "2.0", "known": { "a": { "x": 2147483647, "y": 9 }, "a": { "x": 7 } } }""").Count);

    [Fact]
    public void A_baseline_of_the_first_version_is_refused_with_advice()
        => Assert.Contains("Write it again", Assert.Throws<FormatException>(() => FindingBaseline.Parse("""{ "baselineVersion": "1.0", "known": {} }""")).Message, StringComparison.Ordinal);

    [Fact]
    public void One_more_of_a_known_finding_is_new()
        => Assert.Single(FindingBaseline.Of([("", [Known[0]])]).ExceptKnown("", [Known[0], Known[0]]));

    [Fact]
    public void A_baseline_survives_writing_and_reading()
    {
        var baseline = FindingBaseline.Of([("b.txt", Known), ("a 文.txt", [Known[0]])]);

        var read = FindingBaseline.Parse(baseline.ToJson());

        Assert.Equal(baseline.ToJson(), read.ToJson());
        Assert.Equal(Known.Count + 1, read.Count);
    }

    [Fact]
    public void The_fingerprint_of_a_finding_never_changes()
        => Assert.Equal("RN601-0DC54F68B9BE71C6", FindingBaseline.Fingerprint(new() { Rule = Rules.MalformedEmail, Severity = FindingSeverity.Warning, Arguments = ["a163.com", "noAt"] }));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "baselineVersion": "3.0", "known": {} }""")]
    [InlineData("""{ "baselineVersion": "2.0", "known": { "a": { "RN101": "x" } } }""")]
    [InlineData("""{ "baselineVersion": "2.0", "known": { "a": { "RN101": -1 } } }""")]
    public void What_is_no_baseline_is_refused(string json) => Assert.Throws<FormatException>(() => FindingBaseline.Parse(json));
}
