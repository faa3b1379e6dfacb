using System.Globalization;
using System.Text;

namespace Rectification.Documents.Tests;

/// <summary>The places of a text tile it, and can be asked for by offset.</summary>
public class PlaceTests
{
    [Fact]
    public void Plain_text_stays_as_it_is_with_its_lines()
    {
        var document = DocumentText.Read(new MemoryStream(Encoding.UTF8.GetBytes("标题\r\n\r\n正文")), "notice.txt");

        Assert.Equal("标题\r\n\r\n正文", document.Text);
        Assert.Equal(DocumentForm.Text, document.Form);
        Assert.Equal("line 3", document.GetPlace(document.Text.Length)!.ToString());
        Assert.Equal("第1行", document.GetPlace(3)!.Describe(CultureInfo.GetCultureInfo("zh-Hans")));
        AssertTiles(document);
    }

    [Fact]
    public void An_empty_file_has_no_places()
    {
        var document = DocumentText.Read(new MemoryStream(), "notice.txt");

        Assert.Equal("", document.Text);
        Assert.Null(document.GetPlace(0));
    }

    [Fact]
    public void An_offset_outside_of_the_text_is_refused()
    {
        var document = DocumentText.Read(new MemoryStream("a"u8.ToArray()), "notice.txt");

        Assert.Throws<ArgumentOutOfRangeException>(() => document.GetPlace(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.GetPlace(2));
    }

    [Fact]
    public void A_place_without_its_numbers_is_the_document()
    {
        Assert.All(Enum.GetValues<DocumentPlaceKind>(), kind =>
        {
            var place = new DocumentPlace { Kind = kind };
            Assert.Equal(("document", "文档"), (place.ToString(), place.Describe(CultureInfo.GetCultureInfo("zh-CN"))));
        });
        Assert.Equal("document", new DocumentPlace().ToString());
    }

    [Fact]
    public void Without_a_culture_the_UI_culture_counts()
    {
        var place = new DocumentPlace { Line = 3 };
        var failure = new UnreadableDocumentException("a.rtf", UnreadableReason.RichText);
        var before = CultureInfo.CurrentUICulture;
        try
        {
            foreach (var culture in new[] { CultureInfo.GetCultureInfo("zh-CN"), CultureInfo.GetCultureInfo("de-DE") })
            {
                CultureInfo.CurrentUICulture = culture;
                Assert.Equal((place.Describe(culture), failure.GetMessage(culture)), (place.Describe(), failure.GetMessage()));
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    internal static void AssertTiles(DocumentText document)
    {
        var end = 0;
        foreach (var place in document.Places)
        {
            Assert.Equal(end, place.Span.Start);
            Assert.True(place.Span.Length > 0);
            end = place.Span.End;
        }

        Assert.Equal(document.Text.Length, end);
    }
}
