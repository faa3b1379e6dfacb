using Rectification;
using Rectification.Import;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace NoticeApi;

/// <summary>Turns the body of a request into a notice and all that was found about it.</summary>
public sealed class NoticeIntake(INoticeImporter importer, ValidationOptions validation, NoticeJsonReadOptions reading)
{
    /// <summary>Reads JSON in the wire format, or any other body as the text or file of a notice.</summary>
    public async Task<(Notice? Notice, ValueList<Finding> Findings)> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            var result = await importer.ImportAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            return (result.Notice, result.Validate(validation));
        }

        var read = await NoticeJson.ReadAsync(request.Body, reading, request.HttpContext.RequestAborted);
        return (read.Notice, [.. read.Problems.Select(problem => problem.ToFinding()), .. read.Notice?.Validate(validation) ?? []]);
    }
}
