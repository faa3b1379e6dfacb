namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate an aspect with all it holds; rules that need the whole notice do not apply.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class AspectValidator : NoticePartValidator<Aspect>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public AspectValidator(ValidationOptions options)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
