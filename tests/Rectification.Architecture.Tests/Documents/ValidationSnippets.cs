using FluentValidation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rectification.Import;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Architecture.Tests.Documents;

/// <summary>The code of docs/validation.md; see <see cref="Snippets"/>.</summary>
internal static class ValidationSnippets
{
    #region host-rule
    public static readonly RuleDescriptor ShortTitle = new(
        "LIB01", "ShortTitle", FindingSeverity.Info, new("Title too short", "标题过短"), new("The title \"{0}\" is short.", "标题“{0}”过短。"));

    public sealed class ShortTitleRule() : NoticeRule<Issue>(ShortTitle)
    {
        public override IEnumerable<Finding> Check(Issue part, NoticeNode node)
            => part.Title.Length < 4 ? [node.NewFinding(ShortTitle, "title", [part.Title])] : [];
    }

    public static readonly ValidationOptions WithShortTitle = new() { AdditionalRules = [new ShortTitleRule()] };
    #endregion

    #region host-validator
    public sealed class LibraryNoticeValidator : NoticeValidator
    {
        public LibraryNoticeValidator(ValidationOptions options)
            : base(options) => RuleFor(notice => notice.Id).NotEmpty();
    }
    #endregion

    public static void Validate(Notice notice)
    {
        #region validate
        foreach (var finding in notice.Validate())
            Console.WriteLine($"{finding.Severity} {finding.Rule.Id} {finding.Path}: {finding.Message}");
        #endregion
    }

    public static ValueList<Finding> Locate(string text)
    {
        #region after-import
        var findings = NoticeImporter.Import(text).Validate();
        #endregion
        return findings;
    }

    public static void Switch(Notice notice)
    {
        #region switches
        var options = new ValidationOptions { Rules = new() { ["RN2xx"] = RuleLevel.Off, [Rules.NumberingGap] = RuleLevel.Info } };
        notice.Validate(options);       // keep the options: rules are arranged once per instance
        #endregion
    }

    public static ValueList<Finding> Remember(ValueList<Finding> findings)
    {
        #region baseline
        File.WriteAllText("rectify-baseline.json", FindingBaseline.Of([("a.txt", findings)]).ToJson());
        var fresh = FindingBaseline.Parse(File.ReadAllText("rectify-baseline.json")).ExceptKnown("a.txt", findings);
        #endregion
        return fresh;
    }

    public static WebApplication Serve(WebApplicationBuilder builder)
    {
        #region serve
        builder.Services.AddRectification(options =>
        {
            options.Rules["RN105"] = RuleLevel.Off;
            options.MaxIssueDepth = 6;
        });

        var app = builder.Build();
        app.MapPost("/notices", (Notice notice, IValidator<Notice> validator) =>
        {
            var result = validator.Validate(notice);
            return result.Errors.Exists(error => error.Severity == FluentValidation.Severity.Error)
                ? Results.ValidationProblem(result.ToDictionary())
                : Results.Ok();
        });
        #endregion
        return app;
    }
}
