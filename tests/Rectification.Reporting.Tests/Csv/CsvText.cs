using System.Text;

namespace Rectification.Reporting.Tests.Csv;

/// <summary>CSV read by the letter of RFC 4180.</summary>
internal static class CsvText
{
    public static List<List<string>> Read(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var at = csv.StartsWith('\uFEFF') ? 1 : 0; at < csv.Length; at++)
        {
            if (quoted && csv[at] == '"' && at + 1 < csv.Length && csv[at + 1] == '"')
                cell.Append(csv[at++]);
            else if (csv[at] == '"')
                quoted = !quoted;
            else if (!quoted && csv[at] is ',' or '\n')
                End(endsRow: csv[at] == '\n');
            else if (quoted || csv[at] != '\r')
                cell.Append(csv[at]);
        }

        return rows;

        void End(bool endsRow)
        {
            row.Add(cell.ToString());
            cell.Clear();
            if (!endsRow)
                return;
            rows.Add(row);
            row = [];
        }
    }
}
