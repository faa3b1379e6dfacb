using Rectification.Architecture.Tests.Layering.Samples.Early;

namespace Rectification.Architecture.Tests.Layering;

/// <summary>The tests of layers see what they are there to see.</summary>
public class TypeReferencesTests
{
    private const string Samples = "Rectification.Architecture.Tests.Layering.Samples";

    private static readonly Stages Order = new($"{Samples}.Early", $"{Samples}.Late");

    private static readonly Stages Late = new("Rectification.Late");

    public static TheoryData<Type> Users => [typeof(ByAlias), typeof(ByStaticUsing), typeof(ByFullName), typeof(ByLambda), typeof(ByParent), typeof(ByListOfArrays), typeof(ByTypeArgument)];

    [Theory]
    [MemberData(nameof(Users))]
    public void A_use_of_a_later_stage_is_seen_however_it_is_written(Type user)
        => Assert.Equal([$"{user} uses {Samples}.Late.Inner.Answer"], Order.Offences(TypeReferences.Of([user, .. user.GetNestedTypes(System.Reflection.BindingFlags.NonPublic)])));

    [Fact]
    public void A_type_that_uses_only_its_own_stage_is_no_offender() => Assert.Empty(Order.Offences(TypeReferences.Of([typeof(Innocent)])));

    [Theory]
    [InlineData("using Rectification.Late.Inner;")]
    [InlineData("global using Rectification.Late;")]
    [InlineData("using static Rectification.Late.Inner.Answer;")]
    [InlineData("using Alias = Rectification.Late.Answer;")]
    [InlineData("return Rectification.Late.Answer.Longest;")]
    public void A_source_that_names_a_later_stage_is_seen(string source) => Assert.Contains(NamespaceMentions.Of(source), name => Late.PlaceOf(name) is not null);

    [Theory]
    [InlineData("// using Rectification.Late;")]
    [InlineData("namespace Rectification.Late;")]
    [InlineData("using Rectification.LateNight;")]
    public void A_comment_a_declaration_and_a_longer_name_are_none(string source) => Assert.DoesNotContain(NamespaceMentions.Of(source), name => Late.PlaceOf(name) is not null);

    [Theory]
    [InlineData("Early", "Late.Inner", true)]
    [InlineData("Early.Inner", "Late", true)]
    [InlineData("Late", "Early", false)]
    [InlineData("Early", "Early.Inner", false)]
    [InlineData("Elsewhere", "Late", false)]
    public void A_later_stage_is_known_by_its_place_in_the_order(string from, string to, bool expected)
        => Assert.Equal(expected, Order.IsLater($"{Samples}.{from}", $"{Samples}.{to}"));
}
