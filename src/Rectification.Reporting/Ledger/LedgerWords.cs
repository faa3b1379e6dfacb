using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>The words of a ledger in both languages.</summary>
internal static class LedgerWords
{
    private static readonly Dictionary<string, LocalizedText> Terms = new(StringComparer.Ordinal)
    {
        [Progress.NotStartedValue] = new("not started", "待整改"),
        [Progress.InProgressValue] = new("in progress", "正在整改"),
        [Progress.PhasedValue] = new("first results", "阶段性成效"),
        [Progress.BasicallyCompletedValue] = new("basically completed", "基本完成"),
        [Progress.CompletedValue] = new("completed", "已完成"),
        [Progress.ClosedValue] = new("closed", "已销号"),
        [OutcomeKind.DisciplineValue] = new("discipline", "党纪政务处分"),
        [OutcomeKind.AdmonitionValue] = new("admonitions", "诫勉"),
        [OutcomeKind.TalkValue] = new("talks", "谈话提醒"),
        [OutcomeKind.AccountabilityValue] = new("held to account", "问责"),
        [OutcomeKind.CaseValue] = new("cases", "立案查处"),
        [OutcomeKind.MoneyValue] = new("money", "资金"),
        [OutcomeKind.InstitutionValue] = new("rules made", "制度"),
        [nameof(FindingSeverity.Error)] = new("error", "错误"),
        [nameof(FindingSeverity.Warning)] = new("warning", "警告"),
        [nameof(FindingSeverity.Info)] = new("note", "提示"),
    };

    /// <summary>The word of yes and no in the column for long-term work.</summary>
    public static string YesOrNo(bool value, CultureInfo? culture)
        => value ? new LocalizedText("yes", "是").For(culture) : new LocalizedText("no", "否").For(culture);

    /// <summary>What a name of the model is called; one that a later version wrote stands for itself.</summary>
    public static string Term(string name, CultureInfo? culture) => Terms.TryGetValue(name, out var words) ? words.For(culture) : name;

    /// <summary>A date as people write it in the language.</summary>
    public static string Date(PartialDate date, CultureInfo? culture)
        => date.ToString(new LocalizedText("O", "zh").For(culture), formatProvider: null);

    /// <summary>What stands at the end of a cell that would be too long.</summary>
    public static string Cut(int length, CultureInfo? culture)
        => Fill(new("… [cut; {0} characters in all]", "……〔已截断，全文{0}字〕"), length, culture);

    /// <summary>A line of the source.</summary>
    public static string Line(int line, CultureInfo? culture) => Fill(new("line {0}", "第{0}行"), line, culture);

    /// <summary>A place in a text whose lines are not known.</summary>
    public static string Character(int number, CultureInfo? culture) => Fill(new("character {0}", "第{0}字"), number, culture);

    private static string Fill(LocalizedText template, int number, CultureInfo? culture)
        => string.Format(CultureInfo.InvariantCulture, template.For(culture), number);
}
