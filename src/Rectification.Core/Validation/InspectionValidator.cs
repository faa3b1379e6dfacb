namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate an inspection by itself.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class InspectionValidator : NoticePartValidator<Inspection>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public InspectionValidator(ValidationOptions options)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
