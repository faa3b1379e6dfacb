namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate a measure; rules that need the whole notice do not apply.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class MeasureValidator : NoticePartValidator<Measure>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public MeasureValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
