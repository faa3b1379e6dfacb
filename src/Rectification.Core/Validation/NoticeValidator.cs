namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate a notice with every rule of this library.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class NoticeValidator : NoticePartValidator<Notice>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public NoticeValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
