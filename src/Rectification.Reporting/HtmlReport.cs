using System.Text;
using Rectification.Reporting.Html;

namespace Rectification.Reporting;

/// <summary>
/// Writes notices as one HTML page to review: the data, the text it was read from beside it, and the findings at their words.
/// </summary>
/// <remarks>
/// The page is one file that needs no script, fetches nothing and forbids both; it prints, and follows the reader's choice of light or
/// dark.
/// All text of notices is escaped, and characters that would steer the page are written out. Safe to call from many threads.
/// </remarks>
public static class HtmlReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a page as the notices come. Several notices have a list of contents on top.</summary>
    /// <remarks>Holds one notice and the next one in memory, and a line of the contents for each that is written.</remarks>
    /// <param name="stream">Where the page goes, in UTF-8; it stays open.</param>
    /// <param name="notices">The notices, in the order to show.</param>
    /// <param name="options">Language and heading; null means <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing between two notices or two pieces of one.</param>
    /// <returns>How many notices were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="notices"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled; the page is not complete.</exception>
    public static Task<int> WriteAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(notices);
        return WriteToAsync(stream, notices, options, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{ReportedNotice}, ReportOptions?, CancellationToken)"/>
    public static Task<int> WriteAsync(Stream stream, IEnumerable<ReportedNotice> notices, ReportOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return WriteAsync(stream, AsyncNotices.Of(notices), options, cancellationToken);
    }

    private static async Task<int> WriteToAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, ReportOptions? options,
        CancellationToken cancellationToken)
    {
        var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
            return await new HtmlPage(writer, options ?? ReportOptions.Default).WriteAsync(notices, cancellationToken)
                .ConfigureAwait(false);
    }
}
