using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Rectification.Reporting.Ledger;

/// <summary>
/// What a notice is known by in a ledger. It counts what people do not edit there, the outline included: a row leads to its issue only in
/// the reading that it was written from.
/// </summary>
internal sealed class NoticeKey
{
    private const int Bytes = 8;

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    /// <summary>The key of the next notice. Of notices that are alike, the second and later ones get a number behind it.</summary>
    public string Next(Notice notice)
    {
        var key = Of(notice);
        var before = _seen.GetValueOrDefault(key);
        _seen[key] = before + 1;
        return before == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}.{before + 1}");
    }

    private static string Of(Notice notice)
    {
        var facts = new StringBuilder();
        facts.Append(notice.Id).Append('\n').Append(notice.Title).Append('\n').Append(notice.Publisher).Append('\n')
            .Append(notice.PublishedOn);
        var issues = AspectIssues.Of(notice);
        for (var i = 0; i < notice.Aspects.Count; i++)
        {
            facts.Append('\n').Append(notice.Aspects[i].Number).Append(notice.Aspects[i].Title);
            foreach (var placed in issues[string.Create(CultureInfo.InvariantCulture, $"/aspects/{i}")])
                facts.Append('\n').Append(placed.Path).Append(' ').Append(placed.Part.Number).Append(placed.Part.Title);
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(facts.ToString())).AsSpan(0, Bytes)).ToLowerInvariant();
    }
}
