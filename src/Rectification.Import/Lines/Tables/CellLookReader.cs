using System.Buffers;
using System.Globalization;
using Rectification.Import.Lexicon;
using Rectification.Import.Lines.Recognisers;
using Rectification.Import.Lines.Recognisers.Dates;
using Rectification.Import.Lines.Recognisers.Status;
using Rectification.Import.Text;

namespace Rectification.Import.Lines.Tables;

/// <summary>Tells what the cells of a table look like, one after another: markers and row numbers count on from those before.</summary>
internal sealed class CellLookReader(CleanText text)
{
    private const int LongestNumber = 3;
    private const int LongestStatus = 20;
    private const int LongestDate = 24;
    private const int LongestUnits = 60;
    private const int LongestPart = 30;
    private const int LongestPhrase = 24;
    private const int LongestProblem = 200;

    private const string UnitEndings = BodyWords.LastCharacters + "支行股室位属街";
    private const string NeverBegins = "，。、；：！？”’）》〉】";

    private static readonly SearchValues<char> Punctuation = SearchValues.Create("。；，");
    private static readonly SearchValues<char> NeverInName = SearchValues.Create("。；：！？“《");
    private static readonly WordTable Always = [.. TimeWords.AtOnce, "长期", "持续", "常态化", "年底", "月底", "近期", "限期", "下半年", "上半年"];
    private static readonly WordTable SoFar =
    [
        "已", "正", "未", "尚", "基本", "完成", "长期", "持续", "立行立改", "销号", "部分", "全部", "阶段性", "整改", "推进", "办结",
    ];
    private static readonly WordTable Intentions
        = [.. TimeWords.Later, .. IntentionWords.Will, .. IntentionWords.Continued, "加快", "适时", "巩固"];
    private static readonly string[] PartEndings = ["方面", "建设", "领域"];

    private readonly int[] _counts = new int[Enum.GetValues<MarkerStyle>().Length];
    private readonly List<Marker> _markers = [];
    private int _row;
    private CellPiece _above;

    /// <summary>What each piece looks like.</summary>
    public static CellLook[] Read(CleanText text, List<CellPiece> pieces)
    {
        var reader = new CellLookReader(text);
        return [.. pieces.Select(reader.Read)];
    }

    private CellLook Read(CellPiece piece)
    {
        var words = text.Fold(piece.Range);
        var joined = piece.OpensLine && !_above.Range.IsEmpty
            && (NeverBegins.Contains(words[0], StringComparison.Ordinal) || text.Folded[_above.Range.End - 1] is '，' or '、');
        _above = piece;
        if (IsRowNumber(words))
        {
            _row = NumberOf(words);
            Array.Clear(_counts);
            return CellLook.RowNumber;
        }

        return (joined ? CellLook.Joined : CellLook.None) | Marks(piece.Range) | Names(piece.Range, words) | Says(words);
    }

    // The next number, one after it where a number was left out, or 1 where the rows of a part begin to count again; the first row may
    // count on from the text above.
    private bool IsRowNumber(ReadOnlySpan<char> words)
        => NumberOf(words) is > 0 and var number && (_row == 0 || number == 1 || number == _row + 1 || number == _row + 2);

    /// <summary>The number that these words are, with or without a point or brackets; 0 where they are none.</summary>
    public static int NumberOf(ReadOnlySpan<char> words)
    {
        var digits = words.Trim("（）.、");
        return digits.Length is > 0 and <= LongestNumber && words.Length <= digits.Length + 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private CellLook Marks(TextRange range)
    {
        if (!MarkerReader.TryRead(text, range.Start, range.End, out var marker))
            return CellLook.None;
        ref var count = ref _counts[(int)marker.Style];
        var counting = marker.Number == 1 ? (count > 0 ? CellLook.Again : CellLook.First)
            : marker.Number == count + 1 ? CellLook.Continues
            : CellLook.None;
        // 1.…。2.… on one line: the next one is 3.
        InlineMarkers.Find(text, range, _markers);
        count = _markers is [var first, ..] && first == marker ? Enumeration.From(_markers, 0)[^1].Number : marker.Number;
        return CellLook.Marked | counting
            | (marker.Style == MarkerStyle.NumberedPart
                || (marker.Style is MarkerStyle.ChineseBracket or MarkerStyle.ChineseComma or MarkerStyle.Part && IsPart(text.Fold(range)))
                    ? CellLook.Part
                    : CellLook.None);
    }

    private CellLook Names(TextRange range, ReadOnlySpan<char> words)
    {
        if (words is "/" or "\\" or "-" or "--" or "无" or "暂无")
            return CellLook.Nothing;
        if (Tick.IsMatch(words))
            return CellLook.Tick;
        var look = CellLook.None;
        if (words.Length <= LongestStatus && TextSearch.StartsWithAny(words, SoFar)
                && (StatusReader.IsStatus(text, range) || (StatusStages.Of(words) != default && !words.ContainsAny(Punctuation))))
            look |= CellLook.Status;
        if (words.Length <= LongestDate && (TextSearch.StartsWithAny(words, Always) || NamesDate(range, words)))
            look |= CellLook.Date;
        if (look == CellLook.None && words.Length <= LongestUnits && !words.ContainsAny(NeverInName))
            look |= IsPerson(words) ? CellLook.Person : CellLook.None;
        if (look is CellLook.None or CellLook.Person && words.Length <= LongestUnits && !words.ContainsAny(NeverInName)
                && words.TrimEnd('）') is [.., var last] && UnitEndings.Contains(last, StringComparison.Ordinal))
            look |= CellLook.Unit;
        return look;
    }

    private static CellLook Says(ReadOnlySpan<char> words)
    {
        var look = CellLook.None;
        if (words.Length > LongestPhrase || words[..^1].ContainsAny(Punctuation))
            look |= CellLook.Sentence;
        if (TextSearch.StartsWithAny(words, Intentions))
            look |= CellLook.Intention;
        if (words[^1] is '。' or '；')
            look |= CellLook.Closed;
        if (Wording.OpensWithAction(words))
            look |= CellLook.Action;
        else if (look == CellLook.None && IsPart(words) && TextSearch.LengthAtEnd(words, PartEndings) > 0)
            look |= CellLook.Part;
        else if (Wording.NamesProblem(words[..Math.Min(words.Length, LongestProblem)]))
            look |= CellLook.Problem;
        return look;
    }

    private static bool IsPart(ReadOnlySpan<char> words) => words.Length <= LongestPart && !words.ContainsAny('。', '；', '：');

    // 2023年3月底, 2023-03-31, 6月底前; not 2023年3月修订办法.
    private bool NamesDate(TextRange range, ReadOnlySpan<char> words)
        => words.ContainsAnyInRange('0', '9') && DateReader.Find(text, range, contextYear: 2000) is [var date, ..]
            && date.Range.Start - range.Start <= 2
            && !Wording.OpensWithAction(text.Fold(range.From(date.Range.End))) && words.Length - date.Range.Length <= 8;

    // 林一山, or 林一山、周远.
    private static bool IsPerson(ReadOnlySpan<char> words)
    {
        for (var rest = words; ;)
        {
            var end = rest.IndexOf('、');
            var name = end < 0 ? rest : rest[..end];
            if (name.Length is < 2 or > 4 || name.IndexOfAnyExceptInRange('\u4e00', '\u9fff') >= 0)
                return false;
            if (end < 0)
                return true;
            rest = rest[(end + 1)..];
        }
    }
}
