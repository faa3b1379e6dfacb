using FluentValidation;
using FluentValidation.Internal;

namespace Rectification.Validation;

/// <summary>The members that a caller of FluentValidation included with <c>IncludeProperties</c>.</summary>
internal sealed class SelectedMembers(IReadOnlyList<string> names)
{
    /// <summary>What a run selects; null where it selects no members.</summary>
    public static SelectedMembers? Of(IValidationContext context)
        => context.Selector is MemberNameValidatorSelector selector ? new([.. selector.MemberNames]) : null;

    /// <summary>Whether a member, as FluentValidation writes its path, is one of them or lies inside one.</summary>
    public bool Include(string path)
        => names.Any(name => IsInside(path, name) || IsInside(WithoutIndexes(path), name.Replace("[]", "", StringComparison.Ordinal)));

    private static bool IsInside(string path, string name)
        => path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] is '.' or '[');

    // Aspects[].Issues means the issues of every aspect.
    private static string WithoutIndexes(string path)
    {
        var plain = new System.Text.StringBuilder(path.Length);
        var inIndex = false;
        foreach (var character in path)
        {
            inIndex = character == '[' || (inIndex && character != ']');
            if (!inIndex && character != ']')
                plain.Append(character);
        }

        return plain.ToString();
    }
}
