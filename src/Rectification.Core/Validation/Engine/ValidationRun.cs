using Rectification.Primitives;

namespace Rectification.Validation.Engine;

/// <summary>Shows every part and all words to the rules that are on.</summary>
internal sealed class ValidationRun
{
    private readonly NoticeTree _tree;
    private readonly List<(int Position, Finding Finding)> _found = [];

    private ValidationRun(NoticeTree tree) => _tree = tree;

    public static ValueList<Finding> Validate(NoticePart root, NoticeSource? source, ValidationOptions options, CancellationToken cancellationToken)
    {
        var run = new ValidationRun(NoticeTree.Of(root, source, options, cancellationToken));
        run.CheckParts(options.RuleSet);
        foreach (var rule in options.RuleSet.Texts)
            run.CheckTexts(rule);
        foreach (var rule in options.RuleSet.Trees)
            run._found.AddRange(rule.Check(run._tree).Select(static fault => (fault.Node.Position, fault.Finding)));
        return run._found.Count == 0 ? [] : run.Arrange(new(options, source));
    }

    private void CheckParts(RuleSet rules)
    {
        foreach (var node in _tree.Nodes)
        {
            _tree.CancellationToken.ThrowIfCancellationRequested();
            foreach (var rule in rules.For(node.Part))
            {
                try
                {
                    Add(node, rule.Check(node));
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    throw Failure(rule, node, exception);
                }
            }
        }
    }

    private void CheckTexts(TextRule rule)
    {
        foreach (var node in _tree.Nodes)
        {
            _tree.CancellationToken.ThrowIfCancellationRequested();
            try
            {
                foreach (var text in node.Texts)
                    Add(node, rule.Check(text));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                throw Failure(rule, node, exception);
            }
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

    /// <summary>Whoever runs many rules of a host's own has to know which of them to mend.</summary>
    private static InvalidOperationException Failure(NoticeRule rule, NoticeNode node, Exception exception)
        => new($"The rule {string.Join(", ", rule.Descriptors)} failed at '{node.Path}': {exception.Message}", exception);

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
