using System.Globalization;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting;

/// <summary>What reports say themselves, in the language of their reader. The words of rules come from the rules.</summary>
/// <param name="culture">Chinese for every Chinese culture, else English; null means the current UI culture.</param>
internal sealed partial class ReportLabels(CultureInfo? culture)
{
    private readonly CultureInfo _culture = culture ?? CultureInfo.CurrentUICulture;

    /// <summary>Whether the labels are Chinese.</summary>
    public bool IsChinese => _culture.Name is "zh" || _culture.Name.StartsWith("zh-", StringComparison.OrdinalIgnoreCase);

    /// <summary>The language of the labels, as HTML names it.</summary>
    public string Language => IsChinese ? "zh-Hans" : "en";

    /// <summary>The language of the words of notices, where it is another than that of the labels.</summary>
    public string? NoticeLanguage => IsChinese ? null : "zh-Hans";

    public string ListSeparator => Say(", ", "、");

    public string Colon => Say(": ", "：");

    public string Dash => Say(" – ", "——");

    public string NoTitle => Say("(without a title)", "（无标题）");

    public string NoHeading => Say("(without a heading)", "（无标题）");

    public string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"{Say("line ", "第")}{line}{Say("", "行")}");

    public string LineAndColumn(int line, int column)
        => string.Create(CultureInfo.InvariantCulture, $"{Say("line ", "第")}{line}{Say(", column ", "行第")}{column}{Say("", "列")}");

    public string Message(Finding finding) => finding.GetMessage(_culture);

    /// <summary>A value of the model in words.</summary>
    public string Term<T>(T value)
        where T : struct, IOpenEnum<T>
        => value.GetName(_culture);

    /// <summary>The same; null where there is no value.</summary>
    public string? TermOf<T>(T? value)
        where T : struct, IOpenEnum<T>
        => value?.GetName(_culture);

    public string Term(FindingSeverity severity) => RuleLevel.FromSeverity(severity).GetName(_culture);

    public string Term(SegmentRole role) => role.GetName(_culture);

    /// <summary>How far an issue has been put right.</summary>
    public string Stage(Progress? progress) => progress is { } stage ? Term(stage) : NotStated;

    /// <summary>How far an issue has been put right, and whether it goes on.</summary>
    public string Status(IssueStatus? status)
        => status is { LongTerm: true }
            ? $"{Stage(status.Progress)}{Say(", ", "，")}{Term(DeclaredState.LongTerm)}"
            : Stage(status?.Progress);

    /// <summary>Number and heading of an aspect.</summary>
    public string HeadingOf(Aspect aspect) => aspect.Title is null && aspect.Number is null ? NoHeading : aspect.Number + aspect.Title;

    /// <summary>A part as links to it call it, such as <c>issue 1.</c>.</summary>
    public string NameOf(NoticePart part) => part switch
    {
        Aspect aspect => $"{Aspect}{Space}{aspect.Number}".TrimEnd(),
        Issue issue => $"{Issue}{Space}{issue.Number}".TrimEnd(),
        Measure measure => $"{Measure}{Space}{measure.Marker}".TrimEnd(),
        FollowUp followUp => $"{Term(SectionRole.FollowUp)}{Space}{followUp.Number}".TrimEnd(),
        _ => Report,
    };

    /// <summary>A date in ISO 8601 of any precision.</summary>
    public static string? Date(PartialDate? date) => date?.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>A deadline in short: its date, else its words.</summary>
    public static string? Short(Deadline? deadline) => Date(deadline?.Date) ?? deadline?.Text;

    /// <summary>A number such as 2,333,745 元.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A sum of outcomes; one that is beyond a decimal is shown as large as it is.</summary>
    public static string Number(OutcomeSum sum)
        => sum.Sum is { } exact ? Number(exact) : sum.Estimate.ToString("0.##E+0", CultureInfo.InvariantCulture);

    /// <summary>A total such as <c>17 issues completed</c>.</summary>
    public string Declare(int count, string subject, string? state)
        => (IsChinese
            ? string.Create(CultureInfo.InvariantCulture, $"{state}{subject} {count}")
            : string.Create(CultureInfo.InvariantCulture, $"{count} {subject} {state}")).TrimEnd();

    public string InBrackets(string words) => Say($" ({words})", $"（{words}）");

    /// <summary>The name of a severity in classes and machine-readable columns.</summary>
    public static string NameOf(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "info",
    };

    private string Space => Say(" ", "");

    private string Say(string english, string chinese) => IsChinese ? chinese : english;
}
