using System.Globalization;
using Rectification.Import;
using Xunit.Abstractions;

namespace Rectification.Corpus.Tests;

/// <summary>Nothing of a real text is lost.</summary>
public class TilingTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Segments_tile_every_text()
    {
        Assert.NotEmpty(CorpusLocator.Texts);
        Assert.All(CorpusLocator.Texts, path =>
        {
            var text = NoticeImporter.Decode(File.ReadAllBytes(path));
            var end = 0;
            foreach (var segment in NoticeImporter.ImportAll(text).SelectMany(result => result.Segments))
            {
                Assert.Equal(end, segment.Span.Start);
                end = segment.Span.End;
            }

            Assert.Equal(text.Length, end);
        });
    }

    [CorpusFact]
    public void Few_characters_are_read_as_nothing_in_particular()
    {
        var (other, all) = (0, 0);
        foreach (var segment in CorpusLocator.Texts.SelectMany(path => NoticeImporter.ImportAll(NoticeImporter.Decode(File.ReadAllBytes(path))).SelectMany(result => result.Segments)))
        {
            all += segment.Span.Length;
            other += segment.Role == SegmentRole.Other ? segment.Span.Length : 0;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Role other: {other} of {all} characters, {(double)other / all:P2}"));
        Assert.InRange((double)other / all, 0, Thresholds.OtherShare);
    }
}
