namespace Rectification.Import.Tests.Layouts;

/// <summary>One way to tell in labelled words what became of a problem.</summary>
/// <param name="Frame">The sections around the problems.</param>
/// <param name="Heading">How a problem is headed.</param>
/// <param name="Labels">What the labels are called.</param>
/// <param name="Order">Which labels there are, in order: Measures, Results, Status, Deadline, People who answer.</param>
/// <param name="Form">How a label is written.</param>
/// <param name="Answer">How what was done is enumerated.</param>
/// <param name="Detail">What else is told of the problem.</param>
public sealed record FieldLayout(string Frame, string Heading, string Labels, string Order, string Form, string Answer, string Detail)
{
    /// <summary>Whether an office could write so: one style of number for two things that stand inside each other, nobody could read.</summary>
    public bool IsPlain
        => !(Frame == "sections" && Heading.StartsWith("一、", StringComparison.Ordinal))
            && !(Heading.StartsWith('1') && Answer == "1.")
            && !((Heading.StartsWith("（1）", StringComparison.Ordinal) || Form == "(1)…：") && Answer == "（1）")
            && !(Heading.StartsWith("（1）", StringComparison.Ordinal) && Form == "(1)…：")
            && !(Detail == "same line" && Heading.Contains("关于", StringComparison.Ordinal))
            // The label of the problem and those of the answer could not be told apart.
            && !(Heading == "反馈问题：" && Form is "(1)…：" or "… ");

    public override string ToString() => string.Join(" | ", new[] { Frame, Heading, Labels, Order, Form, Answer, Detail }.Select(slot => slot.Length == 0 ? "-" : slot));
}
