using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Core.Tests.Validation.Engine;

/// <summary>A body may count each aspect at its top or at its lowest level.</summary>
public class TotalMixesTests
{
    // Two problems at the top of the first, six at its lowest level; one of the second, either way.
    private static readonly ValueList<Aspect> Aspects =
    [
        new() { Title = "学习", Issues = [Issue(Issue(Issue(), Issue()), Issue(Issue(), Issue(), Issue())), Issue()] },
        new() { Title = "管理", Issues = [Issue()] },
    ];

    [Fact]
    public void Every_mix_of_the_two_levels_is_a_number_the_notice_holds() => Assert.Equal([3, 7], TotalMixes.Of(Aspects, 2).Order());

    [Fact]
    public void More_mixes_than_asked_for_say_nothing() => Assert.Empty(TotalMixes.Of(Aspects, 1));

    private static Issue Issue(params ReadOnlySpan<Issue> nested) => new() { Title = "不够", Issues = ValueList.Create(nested) };
}
