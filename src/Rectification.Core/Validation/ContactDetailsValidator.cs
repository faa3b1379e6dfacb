namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate contact details.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class ContactDetailsValidator : NoticePartValidator<ContactDetails>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public ContactDetailsValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
