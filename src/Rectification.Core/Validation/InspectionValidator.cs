namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate an inspection by itself.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class InspectionValidator : NoticePartValidator<Inspection>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public InspectionValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
