using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Model;

public class ModelEqualityTests
{
    [Fact]
    public void Two_notices_that_say_the_same_are_equal_and_hash_alike()
        => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var (first, second) = (new NoticeGenerator(seed).Notice(), new NoticeGenerator(seed).Notice());
            return !ReferenceEquals(first, second) && first == second && first.GetHashCode() == second.GetHashCode();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_change_deep_inside_makes_a_notice_unequal()
    {
        var notice = Notice("补齐手续。");

        Assert.NotEqual(notice, Notice("补齐手续"));
        Assert.Equal(notice, Notice("补齐手续。"));
    }

    // Ten thousand levels overflowed the stack, which ends the program.
    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public void Parts_nested_deeper_than_a_stack_holds_compare_and_hash(int levels)
    {
        var (deep, same, other) = (Nested(levels, "最深"), Nested(levels, "最深"), Nested(levels, "别的"));

        Assert.Equal(deep, same);
        Assert.NotEqual(deep, other);
        Assert.Equal(deep.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void What_an_item_throws_far_down_reaches_the_caller()
        => Assert.Throws<NotSupportedException>(() => ThrowingFarDown(100_000).GetHashCode());

    [Fact]
    public void With_makes_a_changed_copy_and_leaves_the_original()
    {
        var notice = Notice("补齐手续。");
        var copy = notice with { Title = "新标题" };

        Assert.Null(notice.Title);
        Assert.Equal(("新标题", notice.Aspects), (copy.Title, copy.Aspects));
        Assert.Equal(notice, copy with { Title = null });
    }

    [Fact]
    public void An_issue_is_a_problem_unless_set() => Assert.Equal(IssueKind.Problem, new Issue { Title = "某问题" }.Kind);

    [Fact]
    public void A_notice_built_in_code_is_of_the_current_version() => Assert.Equal("1.0", new Notice().SchemaVersion);

    [Fact]
    public void Members_of_a_later_version_count_in_equality()
        => Assert.NotEqual(new Measure { Text = "甲" }, new Measure { Text = "甲", Extensions = [new("later", "1")] });

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("1 2")]
    public void A_member_to_keep_holds_one_JSON_value(string json) => Assert.Throws<ArgumentException>(() => new ExtensionMember("later", json));

    [Fact]
    public void No_part_of_the_model_can_be_changed()
        => Assert.All(Parts.SelectMany(part => part.GetProperties()), property => Assert.True(IsInitOnly(property), $"{property.DeclaringType}.{property.Name}"));

    [Fact]
    public void No_list_of_the_model_can_be_null()
        => Assert.All(
            Parts.SelectMany(part => part.GetProperties()).Where(property => property.PropertyType != typeof(string) && typeof(System.Collections.IEnumerable).IsAssignableFrom(property.PropertyType)),
            property => Assert.Equal(typeof(ValueList<>), property.PropertyType.GetGenericTypeDefinition()));

    private static IEnumerable<Type> Parts => typeof(NoticePart).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(NoticePart)));

    private static bool IsInitOnly(PropertyInfo property)
        => property.SetMethod is not { } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static Issue Nested(int levels, string title)
    {
        var issue = new Issue { Title = title };
        for (var i = 0; i < levels; i++)
            issue = new() { Title = "某问题", Issues = [issue] };
        return issue;
    }

    private static ValueList<object> ThrowingFarDown(int levels)
    {
        ValueList<object> list = [new Refusing()];
        for (var i = 0; i < levels; i++)
            list = [list];
        return list;
    }

    private sealed class Refusing
    {
        public override bool Equals(object? obj) => throw new NotSupportedException();

        public override int GetHashCode() => throw new NotSupportedException();
    }

    private static Notice Notice(string measure)
        => new() { Aspects = [new() { Title = "某方面", Issues = [new() { Title = "某问题", Issues = [new() { Title = "下级问题", Measures = [new() { Text = measure }] }] }] }] };
}
