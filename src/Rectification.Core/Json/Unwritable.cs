using System.Globalization;

namespace Rectification.Json;

/// <summary>Why a notice that was built in code cannot be written.</summary>
internal static class Unwritable
{
    public static NoticeJsonException TooDeep() => new(new JsonProblem
    {
        Rule = JsonRules.LimitExceeded,
        Arguments = [nameof(NoticeJsonReadOptions.MaxDepth), NoticeJsonReadOptions.DefaultMaxDepth.ToString(CultureInfo.InvariantCulture)],
    });

    public static NoticeJsonException ExtensionNamedLikeMember(string name) => new(new JsonProblem
    {
        Rule = JsonRules.DuplicateMember,
        Arguments = [name],
    });
}
