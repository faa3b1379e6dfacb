using Rectification.Fuzz.Growth;

namespace Rectification.Documents.Tests.Web;

/// <summary>A page of twice the size takes twice the time, not four times.</summary>
public class PageGrowthTests
{
    private const int Size = 1000;

    private const string Rule = "h1{display:none}</style><p>甲";

    public static TheoryData<string, string, string> Pieces => new()
    {
        { "<ol>", "<li>甲乙丙丁戊己庚辛壬癸。", "" },
        { "<p>", "<span>句子，</span>", "" },
        { "", "<p id=\"p{0}\">甲。</p>", "" },
        { "<style>", "/**/", Rule },
        { "<style>", "a{{}}", Rule },
        { "<style>", "a{{", Rule },
        { "<style>", "'", Rule },
        { "<style>", "@a;", Rule },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Time_and_room_grow_with_the_page(string start, string piece, string end)
        => Assert.Null(GrowthMeter.Excess(size => Read(start + string.Concat(Enumerable.Range(0, size).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, piece, i))) + end), Size));

    private static Action Read(string page) => () => WebPageTests.Read(page);
}
