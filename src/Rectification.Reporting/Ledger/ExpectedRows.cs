using System.Globalization;
using Rectification.Primitives;

namespace Rectification.Reporting.Ledger;

/// <summary>The rows that the notices would be written as, in the language of a sheet.</summary>
internal sealed class ExpectedRows
{
    private readonly Dictionary<string, ExpectedRow> _rows = new(StringComparer.Ordinal);

    public ExpectedRows(ValueList<Notice> notices, bool chinese)
    {
        var (keys, rows) = (new NoticeKey(), new LedgerRows(CultureInfo.GetCultureInfo(chinese ? "zh-Hans" : "en")));
        for (var i = 0; i < notices.Count; i++)
        {
            foreach (var row in rows.Of(notices[i], keys.Next(notices[i])))
                _rows.Add(row.Identity, new(i, row));
        }
    }

    /// <summary>All of them, in the order of the notices.</summary>
    public IEnumerable<ExpectedRow> All => _rows.Values;

    /// <summary>The row with an identity; null where no notice has it.</summary>
    public ExpectedRow? Find(string identity) => _rows.GetValueOrDefault(identity);
}
