using System.Reflection;

namespace Rectification.Architecture.Tests.Types;

/// <summary>What the libraries promise of all their types.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> ModelTypes => [.. typeof(Notice).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(NoticePart)))];

    public static TheoryData<Type> LibraryTypes => [.. new[] { "Rectification.Core", "Rectification.Import", "Rectification.Documents", "Rectification.Reporting" }.SelectMany(name => Assembly.Load(name).GetTypes())
        .Where(type => !type.Name.Contains('<', StringComparison.Ordinal) && type.Namespace?.StartsWith("Rectification", StringComparison.Ordinal) == true)];

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_is_sealed_and_changes_only_while_it_is_made(Type type)
    {
        var settable = type.GetProperties(Instance).Where(property => property.SetMethod is { } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == "IsExternalInit"));

        Assert.True(type.IsSealed, $"{type.Name} is not sealed.");
        Assert.Empty(settable.Select(property => property.Name));
    }

    [Theory]
    [MemberData(nameof(ModelTypes))]
    public void A_model_type_holds_lists_that_compare_by_content(Type type)
    {
        var others = type.GetProperties(Instance)
            .Where(property => property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)
                && property.PropertyType.Name != "ValueList`1");

        Assert.Empty(others.Select(property => property.Name));
    }

    // A count that each thread keeps for itself, and leaves as it found it, is shared with nobody.
    [Theory]
    [MemberData(nameof(LibraryTypes))]
    public void A_library_type_keeps_no_static_state_that_can_change(Type type)
    {
        var mutable = type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field is { IsInitOnly: false, IsLiteral: false } && !field.IsDefined(typeof(ThreadStaticAttribute)) && !field.Name.Contains('<', StringComparison.Ordinal));

        Assert.Empty(mutable.Select(field => field.Name));
    }
}
