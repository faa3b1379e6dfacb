using System.Buffers;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Lines.Recognisers.Closing;

/// <summary>Collects who signed and when: two lines in either order, or one line for both.</summary>
internal sealed class SignatureReader(CleanText text)
{
    /// <summary>How many lines a signature takes at most: two bodies, a date, a remark on the seal.</summary>
    public const int MostLines = 4;

    private const int LongestBody = 45;

    // The last character of a body's name.
    private const string BodyEndings = BodyWords.LastCharacters + "支行室区县市州";

    private static readonly SearchValues<char> NeverInBody = SearchValues.Create("，。；：！？“《");

    // Words of a title, with which a second copy of the text begins.
    private static readonly string[] NeverInName = ["关于", "情况"];

    private static readonly string[] Seals = ["（公章）", "（盖章）", "（印章）", "（印）", "（章）"];

    private readonly List<TextRange> _ranges = [];
    private string? _body;
    private PartialDate? _date;

    public IReadOnlyList<TextRange> Ranges => _ranges;

    public bool HasRead => _ranges.Count > 0;

    public Signature? Signature => HasRead ? new() { Body = _body, Date = _date } : null;

    /// <summary>Whether a line can be part of a signature.</summary>
    public static bool IsSignature(CleanText text, TextRange line) => Parse(text, line) is { Rest.IsEmpty: true };

    /// <summary>Whether a line is a date and nothing else.</summary>
    public static bool IsDate(CleanText text, TextRange line) => Parse(text, line) is { Body.IsEmpty: true, Rest.IsEmpty: true };

    public static bool HasDate(CleanText text, IEnumerable<TextRange> lines) => lines.Any(line => Parse(text, line)?.Date is not null);

    /// <summary>Where a signature begins that stands behind contact details on their line; null where none does.</summary>
    public static int? StartOfGlued(CleanText text, TextRange line)
    {
        var date = DateReader.Find(text, line, contextYear: null).FindLast(found => found is { HasYear: true, Date.Day: not null });
        if (date.Date is null || text.Fold(line.From(date.Range.End)).IndexOfAny(NeverInBody) >= 0)
            return null;
        var start = line.Start + text.Fold(line.To(date.Range.Start)).LastIndexOfAny(NeverInBody) + 1;
        var body = text.Fold(new(start, date.Range.Start));
        var party = body.LastIndexOf("中共");
        var skip = party >= 0 ? party : Math.Max(0, body.IndexOfAnyExcept(ContactValues.EmailCharacters));
        return body.IsEmpty || IsBody(body[skip..]) ? start + skip : null;
    }

    /// <summary>Reads a line of the signature.</summary>
    /// <param name="line">The line, or what is left of it.</param>
    /// <param name="rest">What follows the date on the same line: a second copy of the text may be glued on.</param>
    public bool TryRead(TextRange line, out TextRange rest)
    {
        rest = line;
        if (Parse(text, line) is not { } parsed || (!parsed.Body.IsEmpty && _body is not null && _date is not null)
                || (parsed.Date is not null && _date is not null))
            return false;
        if (!parsed.Body.IsEmpty)
            _body ??= text.Write(parsed.Body);
        _date ??= parsed.Date;
        rest = parsed.Rest;
        _ranges.Add(line.To(rest.Start));
        return true;
    }

    // The parts of a line; null where it is no line of a signature.
    private static SignatureLine? Parse(CleanText text, TextRange line)
    {
        var head = line.To(Math.Min(line.End, line.Start + LongestBody + 20));
        var date = DateReader.Find(text, head, contextYear: null).Find(found => found is { HasYear: true, Date.Month: not null });
        var body = WithoutSeal(text, date.Date is null ? line : line.To(date.Range.Start));
        if (body.IsEmpty ? date.Date is null : !IsBody(text.Fold(body)))
            return null;
        return new(body, date.Date, date.Date is null ? line.From(line.End) : AfterDate(text, line.From(date.Range.End)));
    }

    private static TextRange AfterDate(CleanText text, TextRange rest)
    {
        var span = text.Fold(rest);
        var end = Math.Max(TextSearch.LengthAtStart(span, Seals), span.StartsWith("）") || span.StartsWith("。") ? 1 : 0);
        return rest.From(rest.Start + end);
    }

    private static TextRange WithoutSeal(CleanText text, TextRange body)
    {
        var span = text.Fold(body);
        body = body.To(body.End - TextSearch.LengthAtEnd(span, Seals));
        span = text.Fold(body);
        return !span.IsEmpty && span[^1] is '（' or '，' ? body.To(body.End - 1) : body;
    }

    private static bool IsBody(ReadOnlySpan<char> name)
        => name.Length is >= 3 and <= LongestBody && name.IndexOfAny(NeverInBody) < 0
            && !TextSearch.ContainsAny(name, NeverInName)
            && (name.StartsWith("中共") || BodyEndings.Contains(name[^1], StringComparison.Ordinal));

    private sealed record SignatureLine(TextRange Body, PartialDate? Date, TextRange Rest);
}
