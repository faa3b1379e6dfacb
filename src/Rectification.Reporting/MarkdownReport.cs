using System.Text;
using Rectification.Reporting.Markdown;

namespace Rectification.Reporting;

/// <summary>Writes notices as Markdown for chats and pull requests: what it is, how far each aspect is, the issues, the findings.</summary>
/// <remarks>
/// CommonMark with the tables of GitHub. All text of notices is escaped: no pipe, link, mention, heading or HTML in it has an effect.
/// Safe to call from many threads.
/// </remarks>
public static class MarkdownReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the notices as they come, one below the other.</summary>
    /// <remarks>Holds one notice in memory.</remarks>
    /// <param name="stream">Where the text goes, in UTF-8; it stays open.</param>
    /// <param name="notices">The notices, in the order to show.</param>
    /// <param name="options">The language; null means <see cref="ReportOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the writing between two notices.</param>
    /// <returns>How many notices were written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="notices"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled; the text is not complete.</exception>
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

    /// <summary>One notice as text to post.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">The language; null means <see cref="ReportOptions.Default"/>.</param>
    /// <returns>The Markdown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    public static string Write(ReportedNotice notice, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(notice);
        return new NoticeMarkdown(new(options?.Culture)).Write(notice);
    }

    private static async Task<int> WriteToAsync(Stream stream, IAsyncEnumerable<ReportedNotice> notices, ReportOptions? options,
        CancellationToken cancellationToken)
    {
        var (page, count) = (new NoticeMarkdown(new(options?.Culture)), 0);
        var writer = new StreamWriter(stream, Utf8, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            await foreach (var notice in notices.WithCancellation(cancellationToken).ConfigureAwait(false))
                await writer.WriteAsync($"{(count++ == 0 ? "" : "\n")}{page.Write(notice)}".AsMemory(), cancellationToken)
                    .ConfigureAwait(false);
        }

        return count;
    }
}
