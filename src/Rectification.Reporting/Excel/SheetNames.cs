using System.Globalization;
using Rectification.Validation;

namespace Rectification.Reporting.Excel;

/// <summary>What the sheets are called. None of the names has a character that Excel forbids, or is longer than it allows.</summary>
/// <param name="culture">The language.</param>
internal sealed class SheetNames(CultureInfo? culture)
{
    public string Summary { get; } = new LocalizedText("Summary", "汇总").For(culture);

    public string Portfolio { get; } = new LocalizedText("Notices", "通报一览").For(culture);

    public string Findings { get; } = new LocalizedText("Findings", "检查结果").For(culture);

    /// <summary>The name of a sheet of rows.</summary>
    /// <param name="number">1 for the first; the others are there only where the rows of one sheet do not suffice.</param>
    public string Ledger(int number)
    {
        var name = new LocalizedText("Ledger", "整改台账").For(culture);
        return number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} ({number})");
    }
}
