using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>Inside a package the stages know only the ones before them.</summary>
public partial class NamespaceLayerTests
{
    [Theory]
    [InlineData("Rectification.Import/Text", "Rectification.Import.Outline", "the cleaning of text knows no outline")]
    [InlineData("Rectification.Import/Text", "Rectification.Import.Readers", "the cleaning of text knows no part of a notice")]
    [InlineData("Rectification.Import/Outline", "Rectification.Import.Readers", "the outline is inferred before its nodes get a meaning")]
    [InlineData("Rectification.Core/Primitives", "Rectification.Validation", "values are checked by rules, and know none")]
    [InlineData("Rectification.Core", "Rectification.Import", "Core knows no text")]
    public void A_stage_does_not_use_a_later_one(string folder, string forbidden, string reason)
    {
        var offenders = Repository.SourceFiles(Path.Combine("src", folder))
            .Where(file => UsingDirective().Matches(File.ReadAllText(file)).Any(match => match.Groups["name"].Value == forbidden));

        Assert.True(!offenders.Any(), $"{reason}: {string.Join(", ", offenders)}");
    }

    [GeneratedRegex(@"^using (?:static )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex UsingDirective();
}
