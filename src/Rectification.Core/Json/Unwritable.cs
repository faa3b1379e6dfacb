using System.Globalization;
using Rectification.Validation;

namespace Rectification.Json;

/// <summary>What cannot be written, because it could not be read again as it was.</summary>
internal static class Unwritable
{
    public static NoticeJsonException TooDeep()
        => Because(Rules.LimitExceeded, nameof(NoticeJsonReadOptions.MaxDepth), Text(NoticeJsonReadOptions.DefaultMaxDepth));

    /// <summary>Two members of one name in one part.</summary>
    public static NoticeJsonException DuplicateMember(string name) => Because(Rules.DuplicateMember, name);

    /// <summary>A name that differs from a known one in case alone, which a reader takes for a mistake.</summary>
    public static NoticeJsonException WrongCase(string known, string name) => Because(Rules.WrongCase, known, name);

    /// <summary>A member that the stated version does not have.</summary>
    public static NoticeJsonException UnknownMember(string name, string version) => Because(Rules.UnknownMember, name, version);

    public static NoticeJsonException OtherVersion(string? version) => Because(Rules.OtherVersion, version ?? "null");

    public static NoticeJsonException InvalidValue(string expected, int value) => Because(Rules.InvalidValue, expected, Text(value));

    /// <summary>A member that must be there is null, against its declaration.</summary>
    public static NoticeJsonException MissingMember(string name) => Because(Rules.MissingMember, name);

    private static NoticeJsonException Because(RuleDescriptor rule, params string[] arguments)
        => new(new JsonProblem { Rule = rule, Arguments = [.. arguments] });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
