using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>Validates notices and their parts by every rule of <see cref="Rules"/>.</summary>
/// <remarks>Keeps no state; every method is safe to call from many threads and never throws for odd content.</remarks>
public static class NoticeValidation
{
    /// <summary>Validates a notice, or a part of one with all it holds.</summary>
    /// <param name="part">
    /// The notice or the part. Pointers begin at it; rules that need the whole notice do not apply to a part by itself.
    /// </param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings in the order of the wire format; empty for a sound notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this NoticePart part, ValidationOptions? options = null,
        CancellationToken cancellationToken = default)
        => Run(part, null, options, cancellationToken);

    /// <summary>Validates a notice together with the text it was read from: findings stand at their exact words.</summary>
    /// <inheritdoc cref="Validate(NoticePart, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="source">The text, and where its outline is uncertain.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Notice notice, ValidationOptions? options, NoticeSource source,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(notice, source, options, cancellationToken);
    }

    /// <summary>Validates many notices on all cores.</summary>
    /// <param name="notices">The notices; enumerated on the calling thread, a batch at a time.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings of each notice, in the order of the notices, as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IEnumerable<ValueList<Finding>> ValidateAll(IEnumerable<Notice> notices, ValidationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return notices.AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(notice => notice.Validate(options, cancellationToken));
    }

    /// <summary>Whether any finding matters at least as much.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="severity">The least severity that counts.</param>
    /// <returns>False where there is none.</returns>
    public static bool HasAtLeast(this ValueList<Finding> findings, FindingSeverity severity)
        => findings.Any(finding => finding.Severity >= severity);

    private static ValueList<Finding> Run(NoticePart part, NoticeSource? source, ValidationOptions? options,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValidationRun.Validate(part, source, options ?? ValidationOptions.Default, cancellationToken);
    }
}
