using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Shows every part and all words to the rules that are on.</summary>
internal sealed class ValidationRun
{
    private readonly NoticeTree _tree;
    private readonly List<(int Position, Finding Finding)> _found = [];

    private ValidationRun(NoticeTree tree) => _tree = tree;

    public static ValueList<Finding> Validate(NoticePart root, NoticeSource? source, ValidationOptions options,
        CancellationToken cancellationToken)
    {
        var run = new ValidationRun(NoticeTree.Of(root, source, options, cancellationToken));
        foreach (var node in run._tree.Nodes)
            run.Check(node, options.RuleSet);
        foreach (var rule in options.RuleSet.Trees)
            run._found.AddRange(rule.Check(run._tree).Select(static fault => (fault.Node.Position, fault.Finding)));
        return run._found.Count == 0 ? [] : run.Arrange(new(options, source));
    }

    private void Check(NoticeNode node, RuleSet rules)
    {
        _tree.CancellationToken.ThrowIfCancellationRequested();
        NoticeRule? running = null;
        try
        {
            foreach (var rule in rules.For(node.Part))
                Add(node, (running = rule).Check(node));
            foreach (var text in node.Texts)
            {
                foreach (var rule in rules.Texts)
                    {
                    running = rule;
                    Add(node, rule.Check(text));
                }
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever runs many rules of a host's own has to know which of them to mend.
            throw new InvalidOperationException(
                $"The rule {string.Join(", ", running!.Descriptors)} failed at '{node.Path}': {exception.Message}", exception);
        }
    }

    private void Add(NoticeNode node, IEnumerable<Finding> findings)
    {
        // Nearly every rule finds nothing, and says so with an empty array.
        if (findings is Finding[] { Length: 0 })
            return;
        foreach (var finding in findings)
            _found.Add((node.Position, finding));
    }

    /// <summary>As the notice orders its parts, with the severities of the options.</summary>
    private ValueList<Finding> Arrange(SeverityChoice severities)
    {
        var arranged = new List<Finding>(_found.Count);
        foreach (var (_, finding) in _found.OrderBy(static entry => entry.Position))
        {
            if (severities.Choose(finding) is { } severity)
                arranged.Add(severity == finding.Severity ? finding : finding with { Severity = severity });
        }

        return arranged.ToValueList();
    }
}
