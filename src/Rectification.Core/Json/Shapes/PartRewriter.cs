using Rectification.Primitives;

namespace Rectification.Json.Shapes;

/// <summary>
/// Goes through every text and every source of a notice, whatever part holds it, and makes a copy with others in their place.
/// </summary>
/// <remarks>For one notice and one thread.</remarks>
internal abstract class PartRewriter
{
    private readonly List<string> _steps = [];

    /// <summary>The steps that lead to the value at hand.</summary>
    protected IReadOnlyList<string> Steps => _steps;

    /// <summary>The JSON Pointer of the value at hand; as long as the notice is deep, so only for where it is shown.</summary>
    protected string Path => _steps.Count == 0 ? "" : $"/{string.Join('/', _steps)}";

    public Notice Rewrite(Notice notice) => NoticeShape.Instance.Rewrite(notice, this);

    /// <summary>What stands in the place of a text.</summary>
    public abstract string Text(string value);

    /// <summary>What stands in the place of a source.</summary>
    public virtual SourceSpan Source(SourceSpan value) => value;

    /// <summary>What stands in the place of a member that this version does not know.</summary>
    public abstract ExtensionMember Extension(ExtensionMember member);

    /// <summary>Goes one step down until the scope ends.</summary>
    public Scope Enter(string step)
    {
        _steps.Add(step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return new(_steps);
    }

    /// <summary>One step of the way down.</summary>
    internal readonly struct Scope(List<string> steps) : IDisposable
    {
        public void Dispose() => steps.RemoveAt(steps.Count - 1);
    }
}
