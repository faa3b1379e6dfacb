using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Core.Tests.Primitives;

public class OpenEnumNamesTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Fact]
    public void Every_known_value_has_a_name_in_both_languages()
    {
        AssertNamed<NoticeKind>();
        AssertNamed<InspectionKind>();
        AssertNamed<InspectionMode>();
        AssertNamed<DeclaredSubject>();
        AssertNamed<DeclaredState>();
        AssertNamed<SectionRole>();
        AssertNamed<IssueKind>();
        AssertNamed<Progress>();
        AssertNamed<OutcomeKind>();
        AssertNamed<TextNature>();
    }

    [Fact]
    public void A_value_has_the_name_of_its_own_kind()
    {
        Assert.Equal("履责工作报告", NoticeKind.WorkReport.GetName(Chinese));
        Assert.Equal("年度履责报告", TextNature.WorkReport.GetName(Chinese));
    }

    [Fact]
    public void A_value_of_a_later_version_keeps_its_wire_name()
        => Assert.Equal("ofALaterVersion", TextNature.From("ofALaterVersion").GetName(Chinese));

    [Fact]
    public void The_default_is_called_unknown()
        => Assert.Equal(("unknown", "未识别"), (default(Progress).GetName(CultureInfo.InvariantCulture), default(Progress).GetName(Chinese)));

    private static void AssertNamed<T>()
        where T : struct, IOpenEnum<T>
        => Assert.All(T.Known, value => Assert.Matches("^[\u4e00-\u9fff]+$", value.GetName(Chinese)));
}
