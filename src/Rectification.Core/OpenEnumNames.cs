using System.Collections.Frozen;
using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification;

/// <summary>What readers call the values of the open enums.</summary>
internal static class OpenEnumNames
{
    private static readonly FrozenDictionary<(Type, string), LocalizedText> Names =
        Enumerable.Empty<((Type, string) Key, LocalizedText Name)>()
        .Concat(NamesOf<NoticeKind>(
            ("bulletin", "bulletin", "通报"), ("report", "report", "报告"), ("announcement", "announcement", "公告"),
                ("publicNotice", "public notice", "公示"),
            ("workReport", "work report", "履责工作报告")))
        .Concat(NamesOf<InspectionKind>(("inspection", "inspection", "巡视"), ("patrol", "patrol", "巡察")))
        .Concat(NamesOf<InspectionMode>(
            ("regular", "regular", "常规"), ("adHoc", "ad hoc", "机动"), ("thematic", "thematic", "专项"), ("elevated", "elevated", "提级"),
            ("lookBack", "look back", "回头看"), ("cross", "cross", "交叉")))
        .Concat(NamesOf<DeclaredSubject>(
            ("aspects", "aspects", "方面"), ("opinions", "opinions", "反馈意见"), ("issues", "issues", "问题"), ("items", "items", "整改事项"),
                ("measures", "measures", "措施")))
        .Concat(NamesOf<DeclaredState>(
            ("completed", "completed", "已完成"), ("basicallyCompleted", "basically completed", "基本完成"), ("inProgress", "in progress", "正在整改"),
            ("phased", "phased", "取得阶段性成效"), ("longTerm", "long term", "长期坚持")))
        .Concat(NamesOf<SectionRole>(
            ("organisation", "organisation", "组织落实"), ("findings", "findings", "问题整改"), ("leads", "leads", "问题线索"),
                ("followUp", "follow up", "后续事项"),
            ("nextSteps", "next steps", "下一步工作"), ("other", "other", "其他")))
        .Concat(NamesOf<IssueKind>(("problem", "problem", "问题"), ("recommendation", "recommendation", "意见建议")))
        .Concat(NamesOf<Progress>(
            ("notStarted", "not started", "待整改"), ("inProgress", "in progress", "正在整改"), ("phased", "phased", "取得阶段性成效"),
            ("basicallyCompleted", "basically completed", "基本完成"), ("completed", "completed", "已完成"), ("closed", "closed", "已销号")))
        .Concat(NamesOf<OutcomeKind>(
            ("discipline", "discipline", "党纪政务处分"), ("admonition", "admonition", "诫勉"), ("talk", "talk", "谈话提醒"),
                ("accountability", "accountability", "问责"),
            ("case", "case", "立案查处"), ("money", "money", "资金"), ("institution", "institution", "制度")))
        .Concat(NamesOf<TextNature>(
            ("rectificationNotice", "a rectification notice", "整改情况通报"), ("auditAnswer", "the answer to an audit", "审计整改情况"),
            ("supervisionAnswer", "the answer to another supervision", "督察等其他监督的整改情况"), ("workReport", "a yearly work report", "年度履责报告"),
            ("plan", "a plan of what is to be done", "整改方案或计划"), ("feedback", "the inspectors' feedback", "巡视巡察等反馈"),
            ("teamAnnouncement", "the announcement of an inspection team", "巡视巡察组公告"), ("news", "news", "新闻报道"),
                ("auditReport", "an audit report", "审计报告"),
            ("rule", "a rule or notification", "制度或通知"), ("speech", "a speech or essay", "讲话或文章"),
                ("other", "a text of another kind", "其他文字")))
        .ToFrozenDictionary(static entry => entry.Key, static entry => entry.Name);

    private static readonly LocalizedText Unknown = new("unknown", "未识别");

    /// <summary>The name of a value; the wire name where this version does not know it.</summary>
    public static string Of<T>(T value, CultureInfo? culture)
        where T : struct, IOpenEnum<T>
        => TextOf(value).For(culture);

    /// <summary>The name of a value in both languages.</summary>
    public static LocalizedText TextOf<T>(T value)
        where T : struct, IOpenEnum<T>
        => Names.TryGetValue((typeof(T), value.Value), out var name) ? name
            : value.Value == OpenEnum.Unknown ? Unknown
            : new(value.Value, value.Value);

    private static IEnumerable<((Type, string) Key, LocalizedText Name)> NamesOf<T>(params (string Wire, string English,
        string Chinese)[] names)
        where T : struct, IOpenEnum<T>
        => names.Select(static name => ((typeof(T), name.Wire), new LocalizedText(name.English, name.Chinese)));
}
