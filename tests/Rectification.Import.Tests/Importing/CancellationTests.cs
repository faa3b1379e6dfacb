using Rectification.Import.Lines.Paragraphs;
using Rectification.Import.Nature;
using Rectification.Import.Readers;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import.Tests.Importing;

/// <summary>Every stage of one long notice stops when it is asked to, not only the import between two notices.</summary>
public sealed class CancellationTests : IDisposable
{
    private readonly CancellationTokenSource _source = new();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void A_cancelled_import_stops()
    {
        _source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => NoticeImporter.Import(Fixture.QuickStart, cancellationToken: _source.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => NoticeImporter.ImportAll(Fixture.QuickStart, cancellationToken: _source.Token));
    }

    [Fact]
    public void Cleaning_stops_in_the_middle_of_a_text()
    {
        _source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => TextCleaner.Clean(Fixture.QuickStart, _source.Token));
    }

    [Fact]
    public void Joining_lines_stops() => AssertStops(text => ParagraphJoiner.Join(text));

    [Fact]
    public void Cutting_lines_stops() => AssertStops(text => ParagraphSplitter.Split(text));

    [Fact]
    public void Finding_the_notices_stops() => AssertStops(text => NoticeSplitter.Split(text));

    [Fact]
    public void Reading_a_notice_stops()
    {
        using var painter = new SegmentPainter(TextCleaner.Clean(Fixture.QuickStart));
        AssertStops(text => NoticeReader.Read(text, painter, null, TextNature.RectificationNotice, new(text, null, null), text.Lines));
    }

    private void AssertStops(Action<CleanText> stage)
    {
        var text = TextCleaner.Clean(Fixture.QuickStart, _source.Token);
        _source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => stage(text));
    }
}
