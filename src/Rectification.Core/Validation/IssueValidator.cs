namespace Rectification.Validation;

/// <summary>FluentValidation's way to validate an issue with all it holds; rules that need the whole notice do not apply.</summary>
/// <inheritdoc cref="NoticePartValidator{TPart}" path="/remarks"/>
public class IssueValidator : NoticePartValidator<Issue>
{
    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate; null means <see cref="ValidationOptions.Default"/>.</param>
    public IssueValidator(ValidationOptions? options = null)
        : base(options, static (part, chosen) => part.Validate(chosen))
    {
    }
}
