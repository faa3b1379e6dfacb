using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rectification.Reporting.Ledger;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedTexts
{
    public static List<string> Of(WorkbookPart workbook, LedgerReadOptions options)
    {
        var texts = new List<string>();
        if (workbook.SharedStringTablePart is not { } part)
            return texts;
        var budget = new CellBudget(options);
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(SharedStringItem) || !reader.IsStartElement)
                continue;
            var text = TextOf((SharedStringItem)reader.LoadCurrentElement()!);
            budget.Take(text);
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The words of a text, formatted or not; how they are pronounced is not among them.</summary>
    public static string TextOf(RstType item)
        => LedgerCell.Unescape(item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(static run => run.Text?.Text)));
}
