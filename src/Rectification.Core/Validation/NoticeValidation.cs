using Rectification.Primitives;
using Rectification.Validation.Engine;

namespace Rectification.Validation;

/// <summary>Validates notices and their parts by every rule of <see cref="RuleCatalog"/>.</summary>
/// <remarks>Keeps no state; every method is safe to call from many threads and never throws for odd content.</remarks>
public static class NoticeValidation
{
    /// <summary>Validates a notice.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings in the order of the wire format; empty for a sound notice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Notice notice, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(notice, null, options, cancellationToken);

    /// <summary>Validates a notice together with the text it was read from: findings stand at their exact words.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="notice">The notice.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="source">The text, and where its outline is uncertain.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> or <paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Notice notice, ValidationOptions? options, NoticeSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(notice, source, options, cancellationToken);
    }

    /// <summary>Validates an inspection by itself; pointers begin at it.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="inspection">The inspection.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="inspection"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Inspection inspection, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(inspection, null, options, cancellationToken);

    /// <summary>Validates an aspect with all it holds; pointers begin at it, and rules that need the whole notice do not apply.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="aspect">The aspect.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="aspect"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Aspect aspect, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(aspect, null, options, cancellationToken);

    /// <summary>Validates an issue with all it holds; pointers begin at it, and rules that need the whole notice do not apply.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="issue">The issue.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="issue"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Issue issue, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(issue, null, options, cancellationToken);

    /// <summary>Validates a measure by itself; pointers begin at it, and rules that need the whole notice do not apply.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="measure">The measure.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="measure"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this Measure measure, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(measure, null, options, cancellationToken);

    /// <summary>Validates a stated number by itself; pointers begin at it.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="outcome">The number.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="outcome"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this OutcomeCount outcome, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(outcome, null, options, cancellationToken);

    /// <summary>Validates contact details by themselves; pointers begin at them.</summary>
    /// <inheritdoc cref="Validate(Notice, ValidationOptions?, CancellationToken)" path="/*[not(self::param)]"/>
    /// <param name="contact">The contact details.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contact"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static ValueList<Finding> Validate(this ContactDetails contact, ValidationOptions? options = null, CancellationToken cancellationToken = default)
        => Run(contact, null, options, cancellationToken);

    /// <summary>Validates many notices on all cores.</summary>
    /// <param name="notices">The notices; enumerated on the calling thread, a batch at a time.</param>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    /// <returns>The findings of each notice, in the order of the notices, as they are asked for.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notices"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static IEnumerable<ValueList<Finding>> ValidateAll(IEnumerable<Notice> notices, ValidationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(notices);
        return notices.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(notice => notice.Validate(options, cancellationToken));
    }

    private static ValueList<Finding> Run(NoticePart part, NoticeSource? source, ValidationOptions? options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(part);
        return ValidationRun.Validate(part, source, options ?? ValidationOptions.Default, cancellationToken);
    }
}
