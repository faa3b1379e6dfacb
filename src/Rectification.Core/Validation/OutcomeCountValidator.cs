namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate one stated number.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class OutcomeCountValidator : NoticePartValidator<OutcomeCount>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public OutcomeCountValidator(ValidationOptions options)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
