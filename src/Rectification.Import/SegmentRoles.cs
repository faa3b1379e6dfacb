using System.Text.Json;

namespace Rectification.Import;

/// <summary>The wire names of segment roles.</summary>
public static class SegmentRoles
{
    private static readonly string[] Names = [.. Enum.GetValues<SegmentRole>().Select(role => JsonNamingPolicy.CamelCase.ConvertName(role.ToString()))];

    /// <summary>The name a role has in JSON, such as <c>nextStep</c>.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The name in camelCase.</returns>
    /// <exception cref="IndexOutOfRangeException"><paramref name="role"/> is no role.</exception>
    public static string NameOf(SegmentRole role) => Names[(int)role];
}
