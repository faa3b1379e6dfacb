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
}
