using System.Globalization;
using System.Text;

namespace Rectification.Import.Tests.Styles;

/// <summary>
/// The outline of a notice as it was read, a node a line, and beside it what is read wrong: <c>-</c> a node that was missed, <c>+</c> one that the expected
/// reading does not have, <c>!</c> one below another parent or with another status.
/// </summary>
internal sealed class StyleReading(IReadOnlyList<StyleItem> expected, IReadOnlyList<StyleItem> found)
{
    private const int LongestWords = 24;

    private readonly Dictionary<StyleNode, StyleItem> _expected = ByNode(expected);
    private readonly Dictionary<StyleNode, StyleItem> _found = ByNode(found);

    /// <summary>The summary on the first line, the outline below.</summary>
    public string Print()
    {
        var printed = new StringBuilder(Summary()).Append("\n\n");
        foreach (var line in Lines().OrderBy(line => line.Start))
            printed.Append(line.Text).Append('\n');
        return printed.ToString();
    }

    private string Summary()
    {
        var right = _expected.Keys.Count(_found.ContainsKey);
        var misplaced = _found.Values.Count(IsMisplaced);
        var statuses = _expected.Values.Count(item => item.Status is not null);
        var rightStatuses = _expected.Values.Count(item => item.Status is not null && _found.GetValueOrDefault(item.Node)?.Status == item.Status);
        return string.Create(CultureInfo.InvariantCulture, $"nodes {right} of {_expected.Count}, spurious {_found.Count - right}, misplaced {misplaced}; statuses {rightStatuses} of {statuses}");
    }

    private IEnumerable<(int Start, string Text)> Lines()
        => _found.Values.Select(item => (item.Node.Start, Found(item)))
            .Concat(_expected.Values.Where(item => !_found.ContainsKey(item.Node)).Select(item => (item.Node.Start, $"- {Node(item)}  missed")));

    private string Found(StyleItem item)
    {
        if (!_expected.TryGetValue(item.Node, out var right))
            return $"+ {Node(item)}  spurious";
        var wrong = (IsMisplaced(item) ? $"  expected below {Name(right.Parent)}" : "") + (item.Status == right.Status ? "" : $"  expected {right.Status ?? "no status"}");
        return $"{(wrong.Length > 0 ? '!' : ' ')} {Node(item)}{wrong}";
    }

    private static string Node(StyleItem item)
        => $"{new string(' ', 2 * item.Level)}{item.Node.Kind} {Short(item.Words)}{(item.Status is null ? "" : $"  [{item.Status}]")}";

    private string Name(StyleNode? node) => node is { } parent ? $"{parent.Kind} {Short(_expected[parent].Words)}" : "nothing";

    // A node whose expected parent was missed cannot be right, and is no fault of its own.
    private bool IsMisplaced(StyleItem item)
        => _expected.TryGetValue(item.Node, out var right) && item.Parent != right.Parent && (right.Parent is not { } parent || _found.ContainsKey(parent));

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestWords ? line : $"{line[..LongestWords]}…";
    }

    private static Dictionary<StyleNode, StyleItem> ByNode(IReadOnlyList<StyleItem> items) => items.DistinctBy(item => item.Node).ToDictionary(item => item.Node);
}
