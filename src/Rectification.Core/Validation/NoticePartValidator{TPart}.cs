using FluentValidation;
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
    private protected NoticePartValidator(ValidationOptions? options, Func<TPart, ValidationOptions, ValueList<Finding>> validate)
    {
        var chosen = options ?? ValidationOptions.Default;
        RuleFor(static part => part).Custom((part, context) =>
        {
            foreach (var finding in validate(part, chosen))
                context.AddFailure(ToFailure(finding, context.PropertyChain.BuildPropertyPath(PropertyPath.FromPointer(finding.Path))));
        });
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
