using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>Imports notices with the options a host registered; the same as <see cref="NoticeImporter"/> with these options.</summary>
/// <remarks>Keeps no state; safe to call from many threads.</remarks>
public interface INoticeImporter
{
    /// <summary>Imports a text that holds one notice.</summary>
    /// <param name="text">The text. Odd text never throws: what cannot be read is a finding and a segment.</param>
    /// <param name="cancellationToken">Stops a long import.</param>
    /// <returns>The notice, the segments that tile the text, and findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    ImportResult Import(string text, CancellationToken cancellationToken = default);

    /// <summary>Imports a text that may hold several notices, one result for each in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops a long import.</param>
    /// <returns>At least one result; one without a notice where the text holds none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    ValueList<ImportResult> ImportAll(string text, CancellationToken cancellationToken = default);

    /// <summary>Imports the bytes of a file that holds one notice; the notice says where it came from.</summary>
    /// <param name="bytes">The whole file; one that is no text gives RN112 and no notice.</param>
    /// <param name="provenance">What the host knows of the origin, such as address and day; null where nothing.</param>
    /// <param name="cancellationToken">Stops a long import.</param>
    /// <returns>The notice, the segments that tile the text, and findings.</returns>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    ImportResult Import(ReadOnlySpan<byte> bytes, Provenance? provenance = null, CancellationToken cancellationToken = default);

    /// <summary>Imports what a stream holds from its position on.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="provenance">What the host knows of the origin, such as address and day; null where nothing.</param>
    /// <param name="cancellationToken">Stops reading and import.</param>
    /// <returns>The notice, the segments that tile the text, and findings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="ImportLimitException">The text is longer than <see cref="ImportOptions.MaxLength"/>.</exception>
    /// <exception cref="OperationCanceledException">The import was cancelled.</exception>
    Task<ImportResult> ImportAsync(Stream stream, Provenance? provenance = null, CancellationToken cancellationToken = default);
}
