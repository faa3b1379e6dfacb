using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>Shows the rules of this library to hosts that use FluentValidation: the same findings, one failure each.</summary>
/// <remarks>
/// Of a failure, the error code is the rule id, the severity is the finding's, the custom state is the <see cref="Finding"/> itself, the property name is
/// its path as FluentValidation writes paths, and the message is in the language of the current UI culture. Derive from one of the
/// validators to add rules with <c>RuleFor</c>. Nothing process-wide is set. Safe to share between threads.
/// </remarks>
/// <typeparam name="TPart">The part of a notice that is validated.</typeparam>
public abstract class NoticePartValidator<TPart> : AbstractValidator<TPart>
    where TPart : NoticePart
{
    private readonly ValidationOptions _options;
    private readonly Func<TPart, ValidationOptions, ValueList<Finding>> _validate;

    private protected NoticePartValidator(ValidationOptions options, Func<TPart, ValidationOptions, ValueList<Finding>> validate)
    {
        ArgumentNullException.ThrowIfNull(options);
        (_options, _validate) = (options, validate);
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
        foreach (var finding in _validate(part, _options))
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
