using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Model;

/// <summary>What ToString gives goes into logs: it is short and shows no personal data.</summary>
public class PrintingTests
{
    private const string Personal = "张三13800000000";

    private static readonly ValueList<string> One = [Personal];

    public static TheoryData<string> Parts => [.. typeof(Notice).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(NoticePart))).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void A_part_shows_none_of_its_texts(string name)
    {
        var type = typeof(Notice).Assembly.GetType(name)!;
        var part = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        foreach (var property in type.GetProperties().Where(property => property.CanWrite && property.Name is not ("Number" or "Marker" or "Unit")))
            property.SetValue(part, property.PropertyType == typeof(string) ? Personal : property.PropertyType == typeof(ValueList<string>) ? One : property.GetValue(part));

        Assert.DoesNotContain(Personal, part.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(type.Name, part.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_shows_its_number() => Assert.Equal("Issue 1.", new Issue { Number = "1.", Title = Personal }.ToString());

    [Fact]
    public void A_finding_does_not_quote_the_text()
        => Assert.Equal("RN602 Warning /contact/phones/0", Assert.Single(new Notice { Contact = new() { Phones = ["138"] } }.Validate(new() { Rules = new() { ["*"] = RuleLevel.Off, [Rules.MalformedPhone] = RuleLevel.Warning } })).ToString());
}
