using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Shows every part and all words to the rules that are on.</summary>
internal static class ValidationRun
{
    public static ValueList<Finding> Validate(NoticePart root, NoticeSource? source, ValidationOptions options, CancellationToken cancellationToken)
    {
        var tree = NoticeTree.Of(root, source, options, cancellationToken);
        var rules = options.RuleSet;
        var found = new List<(int Position, Finding Finding)>();
        foreach (var node in tree.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var rule in rules.For(node.Part))
                Add(found, node, rule, static (rule, one) => rule.Check(one), node);
            foreach (var text in node.Texts)
            {
                foreach (var rule in rules.Texts)
                    Add(found, node, rule, static (rule, words) => ((TextRule)rule).Check(words), text);
            }
        }

        foreach (var rule in rules.Trees)
        {
            foreach (var (node, finding) in rule.Check(tree))
                found.Add((node.Position, finding));
        }

        return found.Count == 0 ? [] : Arrange(found, new(options, source));
    }

    private static void Add<T>(List<(int Position, Finding Finding)> found, NoticeNode node, NoticeRule rule, Func<NoticeRule, T, IEnumerable<Finding>> check, T subject)
    {
        try
        {
            var findings = check(rule, subject);
            // Nearly every rule finds nothing, and says so with an empty array.
            if (findings is Finding[] { Length: 0 })
                return;
            foreach (var finding in findings)
                found.Add((node.Position, finding));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever runs many rules of a host's own has to know which of them to mend.
            throw new InvalidOperationException($"The rule {string.Join(", ", rule.Descriptors)} failed at '{node.Path}': {exception.Message}", exception);
        }
    }

    /// <summary>As the notice orders its parts, with the severities of the options.</summary>
    private static ValueList<Finding> Arrange(List<(int Position, Finding Finding)> found, SeverityChoice severities)
    {
        var arranged = new List<Finding>(found.Count);
        foreach (var (_, finding) in found.OrderBy(static entry => entry.Position))
        {
            if (severities.Choose(finding) is { } severity)
                arranged.Add(severity == finding.Severity ? finding : finding with { Severity = severity });
        }

        return arranged.ToValueList();
    }
}
