namespace Rectification.Import.Tests.Layouts;

/// <summary>One way to lay out a notice: what stands around the problems, over them, and in each of them.</summary>
/// <param name="Frame">The sections around the problems.</param>
/// <param name="Part">The headings of the two parts; empty where there are none.</param>
/// <param name="Number">How problems are numbered.</param>
/// <param name="Problem">How problems are worded.</param>
/// <param name="Detail">What else is told of a problem.</param>
/// <param name="Answer">How it is told what was done.</param>
/// <param name="Status">Where it is told how far it has come.</param>
public sealed record Layout(string Frame, string Part, string Number, string Problem, string Detail, string Answer, string Status)
{
    /// <summary>Whether an office could write so: two lists of one style inside each other, or a number and nothing else to tell them from, nobody could read.</summary>
    public bool IsPlain
        => !(Part.StartsWith("（一）", StringComparison.Ordinal) && Number is "（一）" or "一、")
            && !(Part.StartsWith("一、", StringComparison.Ordinal) && (Number == "一、" || Frame == "sections"))
            && !(Frame == "sections" && Number == "一、")
            && !(Number == "（1）" && Answer.Contains("（1）", StringComparison.Ordinal))
            && !(Number == "1." && Answer.Contains("1.", StringComparison.Ordinal))
            && !(Number.Length == 0 && (Problem == "bare" || Detail.Length > 0))
            && !(Detail.Length > 0 && Answer == "paragraph")
            && !(Detail == "same line" && (Problem != "bare" || Status == "behind the heading" || Status == "in 【】"));

    public override string ToString() => string.Join(" | ", new[] { Frame, Part, Number, Problem, Detail, Answer, Status }.Select(slot => slot.Length == 0 ? "-" : slot));
}
