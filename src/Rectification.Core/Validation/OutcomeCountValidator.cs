namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate one stated number.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class OutcomeCountValidator : NoticePartValidator<OutcomeCount>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public OutcomeCountValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
