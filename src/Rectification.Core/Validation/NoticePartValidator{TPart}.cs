using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;

namespace Rectification.Validation;

/// <summary>Shows the rules of this library to hosts that use FluentValidation: the same findings, one failure each.</summary>
/// <remarks>
/// Of a failure, the error code is the rule id, the severity is the finding's, the custom state is the <see cref="Finding"/> itself, the
/// property name is its path as FluentValidation writes paths, and the message is in the language of the current UI culture. Derive from it
/// to add rules with <c>RuleFor</c>. Rules that need the whole notice do not apply to a part by itself. Nothing process-wide is set. Safe
/// to share between threads.
/// </remarks>
/// <typeparam name="TPart">
/// The part that is validated with all it holds: <see cref="Notice"/>, <see cref="Issue"/> or any other.
/// </typeparam>
public class NoticePartValidator<TPart> : AbstractValidator<TPart>
    where TPart : NoticePart
{
    private readonly ValidationOptions _options;

    /// <summary>A validator with these options.</summary>
    /// <param name="options">How to validate: the host's, so that a derived validator honours them too.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public NoticePartValidator(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        RuleFor(static part => part).Custom((part, context) =>
        {
            if (SelectedMembers.Of(context) is null)
                Report(part, context.AddFailure, context.PropertyChain, selected: null);
        });
    }

    /// <summary>Reports the findings at the members that the caller included, where it included some.</summary>
    /// <remarks>A rule about the whole part is passed over then, although its findings stand at members.</remarks>
    /// <inheritdoc/>
    protected override bool PreValidate(ValidationContext<TPart> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is { } part && SelectedMembers.Of(context) is { } selected)
            Report(part, context.AddFailure, context.PropertyChain, selected);
        return base.PreValidate(context, result);
    }

    private void Report(TPart part, Action<ValidationFailure> add, PropertyChain chain, SelectedMembers? selected)
    {
        foreach (var finding in part.Validate(_options))
        {
            var name = chain.BuildPropertyPath(PropertyPath.FromPointer(finding.Path));
            if (selected?.Include(name) != false)
                add(ToFailure(finding, name));
        }
    }

    private static ValidationFailure ToFailure(Finding finding, string propertyName) => new(propertyName, finding.GetMessage())
    {
        ErrorCode = finding.Rule.Id,
        CustomState = finding,
        Severity = finding.Severity switch
        {
            FindingSeverity.Error => FluentValidation.Severity.Error,
            FindingSeverity.Warning => FluentValidation.Severity.Warning,
            _ => FluentValidation.Severity.Info,
        },
    };
}
