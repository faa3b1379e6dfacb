using System.Globalization;
using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Sources;

/// <summary>docs/testing.md says how many distinct tests there are, in round figures.</summary>
public partial class TestCountTests
{
    [Fact]
    public void The_document_counts_the_test_methods()
    {
        var stated = int.Parse(Stated().Match(File.ReadAllText(Repository.PathOf("docs", "testing.md"))).Groups["count"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        Assert.InRange(Repository.SourceFiles("tests").Sum(static file => TestAttribute().Count(File.ReadAllText(file))), stated - 100, stated + 100);
    }

    [GeneratedRegex(@"some (?<count>[\d,]+) test methods", RegexOptions.CultureInvariant)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^\s*\[(?:\w*Fact|\w*Theory|Property)\b", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex TestAttribute();
}
