using AngleSharp.Dom;

namespace Rectification.Documents.Web;

/// <summary>Holds back pages that nest deeper than the stack is high.</summary>
internal static class ElementDepth
{
    /// <summary>Counts the levels of a page without climbing down them by recursion.</summary>
    /// <exception cref="DocumentLimitException">The page nests too deep.</exception>
    public static void Check(IElement root, int limit)
    {
        // Not by siblings: to find the next one, the library counts all those before it.
        var left = new Stack<(INode Node, int Depth)>([(root, 0)]);
        while (left.TryPop(out var next))
        {
            if (next.Depth > limit)
                throw new DocumentLimitException(nameof(DocumentOptions.MaxDepth), limit);
            foreach (var child in next.Node.ChildNodes)
                left.Push((child, next.Depth + 1));
        }
    }
}
