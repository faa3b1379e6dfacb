using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Rectification.Primitives;

namespace Rectification;

/// <summary>What a notice calls itself.</summary>
/// <remarks>Equal when the wire names are equal (ordinal). <c>default</c> is unknown. Immutable.</remarks>
[JsonConverter(typeof(Json.NoticeJsonConverter))]
[TypeConverter(typeof(OpenEnumTypeConverter<NoticeKind>))]
public readonly record struct NoticeKind : IOpenEnum<NoticeKind>
{
    /// <summary>The wire name of <see cref="Bulletin"/>, to switch on.</summary>
    public const string BulletinValue = "bulletin";

    /// <summary>The wire name of <see cref="Report"/>, to switch on.</summary>
    public const string ReportValue = "report";

    /// <summary>The wire name of <see cref="Announcement"/>, to switch on.</summary>
    public const string AnnouncementValue = "announcement";

    /// <summary>The wire name of <see cref="PublicNotice"/>, to switch on.</summary>
    public const string PublicNoticeValue = "publicNotice";

    /// <summary>The wire name of <see cref="WorkReport"/>, to switch on.</summary>
    public const string WorkReportValue = "workReport";

    private readonly string? _value;

    private NoticeKind(string value) => _value = value;

    /// <summary>A bulletin (通报).</summary>
    public static NoticeKind Bulletin { get; } = new(BulletinValue);

    /// <summary>A report (报告).</summary>
    public static NoticeKind Report { get; } = new(ReportValue);

    /// <summary>An announcement (公告).</summary>
    public static NoticeKind Announcement { get; } = new(AnnouncementValue);

    /// <summary>A public notice (公示).</summary>
    public static NoticeKind PublicNotice { get; } = new(PublicNoticeValue);

    /// <summary>A yearly report on how responsibility was borne (述责述廉报告); it answers no inspection.</summary>
    public static NoticeKind WorkReport { get; } = new(WorkReportValue);

    /// <inheritdoc/>
    public static IReadOnlyList<NoticeKind> Known { get; } = [Bulletin, Report, Announcement, PublicNotice, WorkReport];

    /// <inheritdoc/>
    public string Value => _value ?? OpenEnum.Unknown;

    /// <inheritdoc/>
    public static NoticeKind From(string value) => OpenEnum.IsUnknown(value) ? default : new(value);

    /// <inheritdoc/>
    public static NoticeKind Parse(string s, IFormatProvider? provider) => OpenEnum.Parse<NoticeKind>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NoticeKind result)
        => OpenEnum.TryParse(s, out result);

    /// <inheritdoc/>
    public string GetName(CultureInfo? culture = null) => OpenEnumNames.Of(this, culture);

    /// <summary>The wire name, the same in every culture.</summary>
    public override string ToString() => Value;
}
