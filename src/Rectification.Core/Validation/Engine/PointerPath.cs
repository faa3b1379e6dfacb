using System.Globalization;
using System.Text;

namespace Rectification.Validation.Engine;

/// <summary>The way from the notice to the part under check. Steps cost nothing; the JSON Pointer is written only when a finding needs it.</summary>
internal sealed class PointerPath(int maxIssueDepth)
{
    /// <summary>The deepest nesting of issues any option allows.</summary>
    public const int MaxIssueDepth = 64;

    /// <summary>The index of a member that is no list.</summary>
    public const int NoIndex = -1;

    // Aspect, issues, and the list and member below the deepest issue.
    private readonly Step[] _steps = new Step[maxIssueDepth + 4];
    private int _depth;

    /// <summary>How many steps forward were made in all.</summary>
    public int Steps { get; private set; }

    /// <summary>The index of the item stepped to last.</summary>
    public int Index => _steps[_depth - 1].Index;

    /// <summary>Steps to a member, or to an item of a list.</summary>
    public void Push(string member, int index = NoIndex)
    {
        _steps[_depth++] = new(member, index);
        Steps++;
    }

    /// <summary>Steps to the next item of the list that was pushed last.</summary>
    public void MoveTo(int index)
    {
        _steps[_depth - 1].Index = index;
        Steps++;
    }

    public void Pop() => _depth--;

    /// <summary>Begins anew; the run is over. Names are constants, so nothing is kept alive.</summary>
    public void Clear() => (_depth, Steps) = (0, 0);

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

    private struct Step(string name, int index)
    {
        public readonly string Name = name;
        public int Index = index;
    }

}
