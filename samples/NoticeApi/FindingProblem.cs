using Rectification.Primitives;
using Rectification.Validation;

namespace NoticeApi;

/// <summary>Findings as problem details (RFC 9457): 422, the errors by their path, and all findings with their rule ids.</summary>
public static class FindingProblem
{
    /// <summary>The answer; messages are in the language that the caller accepts.</summary>
    public static IResult Of(ValueList<Finding> findings)
    {
        var errors = findings.Where(finding => finding.Severity == FindingSeverity.Error)
            .GroupBy(finding => finding.Path, finding => finding.Message)
            .ToDictionary(group => group.Key, group => group.ToArray());
        return Results.ValidationProblem(errors, statusCode: StatusCodes.Status422UnprocessableEntity,
            extensions: new Dictionary<string, object?> { ["findings"] = findings });
    }
}
