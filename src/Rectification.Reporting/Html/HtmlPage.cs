namespace Rectification.Reporting.Html;

/// <summary>The page around the notices, written as they come.</summary>
/// <remarks>
/// The list of contents is complete only at the end, where it is written, and has its place on top: a slot, which browsers fill without a
/// script.
/// Browsers that know no declarative shadow root show it at the end; the link at the top of the page leads there either way.
/// </remarks>
internal sealed class HtmlPage(TextWriter target, ReportOptions options)
{
    private const string ContentsId = "contents";

    private readonly HtmlWriter _html = new();
    private readonly ReportLabels _labels = new(options.Culture);

    public async Task<int> WriteAsync(IAsyncEnumerable<ReportedNotice> notices, CancellationToken cancellationToken)
    {
        var source = notices.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            var first = await NextAsync(source).ConfigureAwait(false);
            var second = first is null ? null : await NextAsync(source).ConfigureAwait(false);
            if (second is null)
                WriteSingle(first);
            else
                return await WriteManyAsync(first!, second, source, cancellationToken).ConfigureAwait(false);
            await _html.FlushAsync(target, cancellationToken).ConfigureAwait(false);
            return first is null ? 0 : 1;
        }
    }

    private static async Task<ReportedNotice?> NextAsync(IAsyncEnumerator<ReportedNotice> source)
        => await source.MoveNextAsync().ConfigureAwait(false) ? source.Current : null;

    private void WriteSingle(ReportedNotice? only)
    {
        OpenPage(only?.Notice.Title ?? options.Title ?? _labels.Report);
        _html.Open("main").Line();
        if (only is not null)
            new NoticeArticle(_html, _labels, new FindingPlaces(_labels), topLevel: 1).Write(only, 1);
        else
            _html.Element("p", _labels.NothingReported);
        ClosePage();
    }

    private async Task<int> WriteManyAsync(ReportedNotice first, ReportedNotice second, IAsyncEnumerator<ReportedNotice> source,
        CancellationToken cancellationToken)
    {
        var title = options.Title ?? _labels.Report;
        OpenPage(title);
        _html.Element("a", _labels.SkipTo(_labels.Contents), ("class", "skip"), ("href", $"#{ContentsId}"));
        _html.Open("header", ("class", "top")).Element("h1", title).Close("header").Line();
        _html.Open("main").Markup("<template shadowrootmode=\"open\"><slot name=\"contents\"></slot><slot></slot></template>").Line();

        var (article, contents) = (new NoticeArticle(_html, _labels, new FindingPlaces(_labels), topLevel: 2), new ContentsList(_labels));
        var (current, next) = ((ReportedNotice?)first, (ReportedNotice?)second);
        while (current is not null)
        {
            article.Write(current, contents.Add(current));
            await _html.FlushAsync(target, cancellationToken).ConfigureAwait(false);
            (current, next) = (next, next is null ? null : await NextAsync(source).ConfigureAwait(false));
        }

        contents.Write(_html, ContentsId, slot: "contents");
        ClosePage();
        await _html.FlushAsync(target, cancellationToken).ConfigureAwait(false);
        return contents.Count;
    }

    private void OpenPage(string title)
    {
        _html.Markup("<!DOCTYPE html>\n").Open("html", ("lang", _labels.Language)).Line().Open("head").Line();
        _html.Markup("<meta charset=\"utf-8\">\n").Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlStyle.Policy))
            .Line();
        _html.Markup(
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"Rectification\">\n");
        _html.Element("title", VisibleText.Line(title)).Line();
        _html.Open("style").Markup(HtmlStyle.Sheet).Close("style").Line().Close("head").Line().Open("body").Line();
    }

    private void ClosePage() => _html.Close("main").Line().Close("body").Line().Close("html").Line();
}
