namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate a notice with every rule of this library.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class NoticeValidator : NoticePartValidator<Notice>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public NoticeValidator(ValidationOptions options)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
