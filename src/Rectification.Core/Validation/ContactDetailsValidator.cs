namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate contact details.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class ContactDetailsValidator : NoticePartValidator<ContactDetails>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ContactDetailsValidator(ValidationOptions options)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
