using System.Globalization;
using System.Text.Json;
using Rectification.Validation;

namespace Rectification.Import;

/// <summary>The names of segment roles: on the wire, and for readers.</summary>
public static class SegmentRoles
{
    private static readonly string[] Names =
    [
        .. Enum.GetValues<SegmentRole>().Select(role => JsonNamingPolicy.CamelCase.ConvertName(role.ToString())),
    ];

    // In the order of the roles.
    private static readonly string[] Chinese =
    [
        "未归类", "标题", "日期", "导语", "层级标题", "叙述", "问题", "问题描述", "标签", "措施", "成效", "下一步", "进展", "时限", "责任", "后续事项", "联系方式", "落款",
        "脚注", "干扰字符", "重复", "空白",
    ];

    /// <summary>The name a role has in JSON, such as <c>nextStep</c>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The name in camelCase.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="role"/> is no role.</exception>
    public static string NameOf(SegmentRole role) => Names[(int)role];

    /// <summary>The name for readers: <c>next step</c>, 下一步.</summary>
    /// <param name="role">The role.</param>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>The name.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="role"/> is no role.</exception>
    public static string GetName(this SegmentRole role, CultureInfo? culture = null)
        => new LocalizedText(JsonNamingPolicy.KebabCaseLower.ConvertName(NameOf(role)).Replace('-', ' '), Chinese[(int)role]).For(culture);
}
