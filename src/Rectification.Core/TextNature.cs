using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a text is as a whole, told from what its body does.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<TextNature>))]
public readonly record struct TextNature : IOpenEnum<TextNature>
{
    private readonly string? _value;

    private TextNature(string value) => _value = value;

    /// <summary>A body tells how it put right what an inspection of the party found (整改情况通报).</summary>
    public static TextNature RectificationNotice { get; } = new("rectificationNotice");

    /// <summary>A body tells how it put right what an audit found (审计整改情况).</summary>
    public static TextNature AuditAnswer { get; } = new("auditAnswer");

    /// <summary>A body tells how it put right what another supervision found, such as inspectors of the environment (督察整改情况).</summary>
    public static TextNature SupervisionAnswer { get; } = new("supervisionAnswer");

    /// <summary>A yearly report on how responsibility was borne (述责述廉报告).</summary>
    public static TextNature WorkReport { get; } = new("workReport");

    /// <summary>What is to be put right, by whom and when (整改方案、任务清单).</summary>
    public static TextNature Plan { get; } = new("plan");

    /// <summary>The inspectors tell a body what they found (反馈意见).</summary>
    public static TextNature Feedback { get; } = new("feedback");

    /// <summary>A team of inspectors says that it arrives or leaves, and how to reach it (进驻公告).</summary>
    public static TextNature TeamAnnouncement { get; } = new("teamAnnouncement");

    /// <summary>Somebody else reports what happened (新闻).</summary>
    public static TextNature News { get; } = new("news");

    /// <summary>What an audit found (审计报告、审计结果公告).</summary>
    public static TextNature AuditReport { get; } = new("auditReport");

    /// <summary>A rule, or a notification that asks others to act (办法、通知).</summary>
    public static TextNature Rule { get; } = new("rule");

    /// <summary>A speech, an essay or a commentary (讲话、心得、评论).</summary>
    public static TextNature Speech { get; } = new("speech");

    /// <summary>Anything else.</summary>
    public static TextNature Other { get; } = new("other");

    /// <inheritdoc/>
    public static IReadOnlyList<TextNature> Known { get; } =
        [RectificationNotice, AuditAnswer, SupervisionAnswer, WorkReport, Plan, Feedback, TeamAnnouncement, News, AuditReport, Rule, Speech, Other];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static TextNature From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
