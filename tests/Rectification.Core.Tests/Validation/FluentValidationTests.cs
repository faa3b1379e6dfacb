using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Core.Tests.Validation.Examples;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class FluentValidationTests
{
    [Fact]
    public void The_validator_gives_the_findings_one_to_one()
    {
        var validator = new NoticePartValidator<Notice>(ValidationOptions.Default);

        Prop.ForAll(NoticeGenerator.Any, notice => validator.Validate(notice).Errors.Select(error => (Finding)error.CustomState).ToValueList() == notice.Validate())
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_validators_of_parts_give_the_findings_of_the_parts()
    {
        Prop.ForAll(NoticeGenerator.Any, notice =>
            notice.Aspects.All(part => Same(new NoticePartValidator<Aspect>(ValidationOptions.Default), part, part.Validate()))
            && notice.Aspects.SelectMany(aspect => aspect.Issues).All(part => Same(new NoticePartValidator<Issue>(ValidationOptions.Default), part, part.Validate()))
            && notice.Aspects.SelectMany(aspect => aspect.Measures).All(part => Same(new NoticePartValidator<Measure>(ValidationOptions.Default), part, part.Validate()))
            && notice.Outcomes.All(part => Same(new NoticePartValidator<OutcomeCount>(ValidationOptions.Default), part, part.Validate()))
            && (notice.Inspection is null || Same(new NoticePartValidator<Inspection>(ValidationOptions.Default), notice.Inspection, notice.Inspection.Validate()))
            && (notice.Contact is null || Same(new NoticePartValidator<ContactDetails>(ValidationOptions.Default), notice.Contact, notice.Contact.Validate())))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Nothing_in_the_place_of_options_is_named() => Assert.Throws<ArgumentNullException>("options", () => new NoticePartValidator<Notice>(null!));

    [Fact]
    public void A_failure_carries_rule_severity_place_and_message()
    {
        var error = Assert.Single(new NoticePartValidator<Notice>(ValidationOptions.Default).Validate(SoundNotice.With("""{ "contact": { "emails": [ "yunhulib163.com" ] } }""")).Errors);

        Assert.Equal("RN601", error.ErrorCode);
        Assert.Equal(FluentValidation.Severity.Warning, error.Severity);
        Assert.Equal("Contact.Emails[0]", error.PropertyName);
        Assert.Equal(((Finding)error.CustomState).GetMessage(), error.ErrorMessage);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("/title", "Title")]
    [InlineData("/aspects/0/issues/12/title", "Aspects[0].Issues[12].Title")]
    [InlineData("/inspection/feedbackOn", "Inspection.FeedbackOn")]
    public void A_pointer_becomes_a_property_name(string path, string name) => Assert.Equal(name, PropertyPath.FromPointer(path));

    [Fact]
    public void A_host_adds_rules_by_deriving()
    {
        var errors = new LibraryNoticeValidator(ValidationOptions.Default).Validate(SoundNotice.Notice).Errors;

        Assert.Equal("The host wants an id.", Assert.Single(errors).ErrorMessage);
    }

    [Fact]
    public void A_validator_of_a_host_s_own_type_gets_the_full_path()
    {
        var error = Assert.Single(new FileValidator().Validate(new HostFile(SoundNotice.With("""{ "title": null }"""))).Errors);

        Assert.Equal("Notice.Title", error.PropertyName);
    }

    [Fact]
    public void A_derived_validator_honours_the_options_of_the_host()
        => Assert.Single(new LibraryNoticeValidator(new() { Rules = new() { ["*"] = RuleLevel.Off } }).Validate(new Notice()).Errors);

    [Theory]
    [InlineData("Title", "Title")]
    [InlineData("Contact.Emails", "Contact.Emails[0]")]
    [InlineData("Contact", "Contact.Emails[0]")]
    [InlineData("Aspects[].Title", "Aspects[0].Title")]
    [InlineData("Publisher", null)]
    public void Only_the_members_a_caller_includes_are_reported(string included, string? reported)
    {
        var notice = SoundNotice.With("""{ "title": null, "declared": null, "contact": { "emails": [ "yunhulib163.com" ] }, "aspects": [ { "title": "“某方面", "measures": [ { "text": "已整改。" } ] } ] }""");

        var errors = new NoticePartValidator<Notice>(ValidationOptions.Default).Validate(notice, run => run.IncludeProperties(included)).Errors;

        Assert.Equal(reported is null ? [] : [reported], errors.Select(error => error.PropertyName));
    }

    [Fact]
    public void Nothing_process_wide_is_set()
    {
        var (resolver, language) = (ValidatorOptions.Global.PropertyNameResolver, ValidatorOptions.Global.LanguageManager);

        new NoticePartValidator<Notice>(ValidationOptions.Default).Validate(SoundNotice.Notice);

        Assert.Same(resolver, ValidatorOptions.Global.PropertyNameResolver);
        Assert.Same(language, ValidatorOptions.Global.LanguageManager);
    }

    private static bool Same<TPart>(NoticePartValidator<TPart> validator, TPart part, ValueList<Finding> findings)
        where TPart : NoticePart
        => validator.Validate(part).Errors.Select(error => (Finding)error.CustomState).ToValueList() == findings;

    private sealed record HostFile(Notice Notice);

    private sealed class LibraryNoticeValidator : NoticePartValidator<Notice>
    {
        public LibraryNoticeValidator(ValidationOptions options)
            : base(options) => RuleFor(notice => notice.Id).NotEmpty().WithMessage("The host wants an id.");
    }

    private sealed class FileValidator : AbstractValidator<HostFile>
    {
        public FileValidator() => RuleFor(file => file.Notice).SetValidator(new NoticePartValidator<Notice>(ValidationOptions.Default));
    }
}
