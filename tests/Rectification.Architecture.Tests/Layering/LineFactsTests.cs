using System.Reflection;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>What a line begins with is recognised once, in Lines; Outline and Readers ask for it there.</summary>
public class LineFactsTests
{
    private static readonly string[] Asking = ["Rectification.Import.Outline", "Rectification.Import.Readers"];

    private static readonly string[] Recognisers = ["MarkerReader", "LabelReader"];

    private static readonly List<(Type From, Type To)> References = [.. TypeReferences.Of(Assembly.Load("Rectification.Import").GetTypes())];

    [Fact]
    public void Outline_and_Readers_recognise_no_number_and_no_label_themselves()
        => Assert.Empty(References.Where(pair => IsAsking(pair.From) && Recognisers.Contains(pair.To.Name)).Select(pair => $"{pair.From} uses {pair.To}"));

    // Or the test above would be met by names that nobody has.
    [Fact]
    public void Both_recognisers_are_asked_in_Lines()
        => Assert.All(Recognisers, name => Assert.Contains(References, pair => pair.From.Name == "LineFacts" && pair.To.Name == name));

    private static bool IsAsking(Type type) => Array.Exists(Asking, stage => (type.Namespace + ".").StartsWith(stage + ".", StringComparison.Ordinal));
}
