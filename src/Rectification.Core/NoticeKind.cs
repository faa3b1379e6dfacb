using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a notice calls itself.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.OpenEnumConverter<NoticeKind>))]
public readonly record struct NoticeKind : IOpenEnum<NoticeKind>
{
    private readonly string? _value;

    private NoticeKind(string value) => _value = value;

    /// <summary>A bulletin (通报).</summary>
    public static NoticeKind Bulletin { get; } = new("bulletin");

    /// <summary>A report (报告).</summary>
    public static NoticeKind Report { get; } = new("report");

    /// <summary>An announcement (公告).</summary>
    public static NoticeKind Announcement { get; } = new("announcement");

    /// <summary>A public notice (公示).</summary>
    public static NoticeKind PublicNotice { get; } = new("publicNotice");

    /// <summary>A yearly report on how responsibility was borne (述责述廉报告); it answers no inspection.</summary>
    public static NoticeKind WorkReport { get; } = new("workReport");

    /// <inheritdoc/>
    public static IReadOnlyList<NoticeKind> Known { get; } = [Bulletin, Report, Announcement, PublicNotice, WorkReport];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static NoticeKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
