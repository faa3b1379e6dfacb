namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate an aspect with all it holds; rules that need the whole notice do not apply.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class AspectValidator : NoticePartValidator<Aspect>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public AspectValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
