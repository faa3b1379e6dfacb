using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Ledger;

/// <summary>The words of a ledger in both languages; what values of the model are called is told by the values.</summary>
internal static class LedgerWords
{
    /// <summary>The word of yes and no in the column for long-term work.</summary>
    public static string YesOrNo(bool value, CultureInfo? culture)
        => value ? new LocalizedText("yes", "是").For(culture) : new LocalizedText("no", "否").For(culture);

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
