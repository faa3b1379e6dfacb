using System.Globalization;
using System.Text;

namespace Rectification.Validation.Engine;

/// <summary>The way from the notice to the part under check. Steps cost nothing; the JSON Pointer is written only when a finding needs it.</summary>
internal sealed class PointerPath(int maxIssueDepth)
{
    /// <summary>The deepest nesting of issues any option allows.</summary>
    public const int MaxIssueDepth = 64;

    // Aspect, issues, and the list and member below the deepest issue.
    private readonly Step[] _steps = new Step[maxIssueDepth + 4];
    private int _depth;

    public int IssueDepth { get; private set; }

    /// <summary>How many steps forward were made in all.</summary>
    public int Steps { get; private set; }

    /// <summary>Steps to an item of a list, or to a member where the index is -1.</summary>
    public void Push(string list, int index)
    {
        _steps[_depth++] = new(list, index);
        Steps++;
        if (ReferenceEquals(list, Lists.Issues))
            IssueDepth++;
    }

    public void Push(string member) => Push(member, -1);

    public void Pop()
    {
        if (ReferenceEquals(_steps[--_depth].Name, Lists.Issues))
            IssueDepth--;
    }

    /// <summary>Begins anew; the run is over. Names are constants, so nothing is kept alive.</summary>
    public void Clear() => (_depth, IssueDepth, Steps) = (0, 0, 0);

    /// <summary>The pointer as RFC 6901 writes it. Names are members of the wire format and need no escape.</summary>
    public string ToPointer()
    {
        if (_depth == 0)
            return "";

        var text = new StringBuilder();
        for (var i = 0; i < _depth; i++)
        {
            text.Append('/').Append(_steps[i].Name);
            if (_steps[i].Index >= 0)
                text.Append(CultureInfo.InvariantCulture, $"/{_steps[i].Index}");
        }

        return text.ToString();
    }

    private readonly record struct Step(string Name, int Index);
}
