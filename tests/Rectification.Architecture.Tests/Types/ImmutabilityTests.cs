using System.Reflection;

namespace Rectification.Architecture.Tests.Types;

/// <summary>What the libraries promise of all their types.</summary>
public class ImmutabilityTests
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> ModelTypes => [.. typeof(Notice).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(NoticePart)))];

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
}
