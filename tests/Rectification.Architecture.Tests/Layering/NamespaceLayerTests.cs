using System.Reflection;
using System.Text.RegularExpressions;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>Inside a package the stages know only the ones before them.</summary>
public partial class NamespaceLayerTests
{
    // Page asks the recognisers of Lines what a single line is. Lines itself works on the text without its page.
    private static readonly Dictionary<string, Stages> StagesOf = new(StringComparer.Ordinal)
    {
        ["Rectification.Core"] = new("Rectification.Primitives", "Rectification.Validation"),
        ["Rectification.Import"] = new(
            "Rectification.Import.Text", "Rectification.Import.Lexicon", "Rectification.Import.Lines.Recognisers", "Rectification.Import.Page", "Rectification.Import.Lines", "Rectification.Import.Nature",
            "Rectification.Import.Outline", "Rectification.Import.Readers", "Rectification.Import.Checks", "Rectification.Import.Hosting"),
    };

    public static TheoryData<string> Packages => [.. StagesOf.Keys];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_stage_uses_no_type_of_a_later_one(string package)
        => Assert.Empty(StagesOf[package].Offences(TypeReferences.Of(Assembly.Load(package).GetTypes())));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_stage_names_no_later_one(string package)
    {
        var stages = StagesOf[package];
        var offences = Repository.SourceFiles(Path.Combine("src", package)).SelectMany(file => Later(stages, File.ReadAllText(file)).Select(later => $"{file} names {later}"));

        Assert.Empty(offences);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_stage_exists(string package)
        => Assert.All(StagesOf[package].Namespaces, stage => Assert.Contains(Assembly.Load(package).GetTypes(), type => type.Namespace == stage));

    // A folder that is no stage would be held to nothing.
    [Fact]
    public void Every_folder_of_the_import_is_a_stage()
        => Assert.All(
            Assembly.Load("Rectification.Import").GetTypes().Select(type => type.Namespace).OfType<string>().Where(space => space.StartsWith("Rectification.Import.", StringComparison.Ordinal)).Distinct(),
            space => Assert.NotNull(StagesOf["Rectification.Import"].PlaceOf(space)));

    private static IEnumerable<string> Later(Stages stages, string source)
    {
        var own = Declaration().Match(source).Groups["name"].Value;
        return NamespaceMentions.Of(source).Where(name => stages.IsLater(own, name));
    }

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
