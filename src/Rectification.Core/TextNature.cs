using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a text is as a whole, told from what its body does.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<TextNature>))]
public readonly record struct TextNature : IOpenEnum<TextNature>
{
    /// <summary>The wire name of <see cref="RectificationNotice"/>, to switch on.</summary>
    public const string RectificationNoticeValue = "rectificationNotice";

    /// <summary>The wire name of <see cref="AuditAnswer"/>, to switch on.</summary>
    public const string AuditAnswerValue = "auditAnswer";

    /// <summary>The wire name of <see cref="SupervisionAnswer"/>, to switch on.</summary>
    public const string SupervisionAnswerValue = "supervisionAnswer";

    /// <summary>The wire name of <see cref="WorkReport"/>, to switch on.</summary>
    public const string WorkReportValue = "workReport";

    /// <summary>The wire name of <see cref="Plan"/>, to switch on.</summary>
    public const string PlanValue = "plan";

    /// <summary>The wire name of <see cref="Feedback"/>, to switch on.</summary>
    public const string FeedbackValue = "feedback";

    /// <summary>The wire name of <see cref="TeamAnnouncement"/>, to switch on.</summary>
    public const string TeamAnnouncementValue = "teamAnnouncement";

    /// <summary>The wire name of <see cref="News"/>, to switch on.</summary>
    public const string NewsValue = "news";

    /// <summary>The wire name of <see cref="AuditReport"/>, to switch on.</summary>
    public const string AuditReportValue = "auditReport";

    /// <summary>The wire name of <see cref="Rule"/>, to switch on.</summary>
    public const string RuleValue = "rule";

    /// <summary>The wire name of <see cref="Speech"/>, to switch on.</summary>
    public const string SpeechValue = "speech";

    /// <summary>The wire name of <see cref="Other"/>, to switch on.</summary>
    public const string OtherValue = "other";

    private readonly string? _value;

    private TextNature(string value) => _value = value;

    /// <summary>A body tells how it put right what an inspection of the party found (整改情况通报).</summary>
    public static TextNature RectificationNotice { get; } = new(RectificationNoticeValue);

    /// <summary>A body tells how it put right what an audit found (审计整改情况).</summary>
    public static TextNature AuditAnswer { get; } = new(AuditAnswerValue);

    /// <summary>A body tells how it put right what another supervision found, such as inspectors of the environment (督察整改情况).</summary>
    public static TextNature SupervisionAnswer { get; } = new(SupervisionAnswerValue);

    /// <summary>A yearly report on how responsibility was borne (述责述廉报告).</summary>
    public static TextNature WorkReport { get; } = new(WorkReportValue);

    /// <summary>What is to be put right, by whom and when (整改方案、任务清单).</summary>
    public static TextNature Plan { get; } = new(PlanValue);

    /// <summary>The inspectors tell a body what they found (反馈意见).</summary>
    public static TextNature Feedback { get; } = new(FeedbackValue);

    /// <summary>A team of inspectors says that it arrives or leaves, and how to reach it (进驻公告).</summary>
    public static TextNature TeamAnnouncement { get; } = new(TeamAnnouncementValue);

    /// <summary>Somebody else reports what happened (新闻).</summary>
    public static TextNature News { get; } = new(NewsValue);

    /// <summary>What an audit found (审计报告、审计结果公告).</summary>
    public static TextNature AuditReport { get; } = new(AuditReportValue);

    /// <summary>A rule, or a notification that asks others to act (办法、通知).</summary>
    public static TextNature Rule { get; } = new(RuleValue);

    /// <summary>A speech, an essay or a commentary (讲话、心得、评论).</summary>
    public static TextNature Speech { get; } = new(SpeechValue);

    /// <summary>Anything else.</summary>
    public static TextNature Other { get; } = new(OtherValue);

    /// <inheritdoc/>
    public static IReadOnlyList<TextNature> Known { get; } =
        [RectificationNotice, AuditAnswer, SupervisionAnswer, WorkReport, Plan, Feedback, TeamAnnouncement, News, AuditReport, Rule, Speech,
            Other];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static TextNature From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static TextNature Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<TextNature>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TextNature result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
