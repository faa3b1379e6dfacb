namespace Rectification.Validation;

/// <summary>A rule about the words of a notice, wherever they stand: titles, descriptions, measures, results, narratives.</summary>
public abstract class TextRule : NoticeRule
{
    /// <summary>A rule that finds these.</summary>
    /// <param name="descriptors">One or more descriptors.</param>
    protected TextRule(params RuleDescriptor[] descriptors)
        : base([.. descriptors])
    {
    }

    /// <summary>Looks at one text.</summary>
    /// <param name="text">The words and where they stand; findings are made with it.</param>
    /// <returns>What is wrong; empty where nothing is.</returns>
    public abstract IEnumerable<Finding> Check(PartText text);
}
