using Microsoft.EntityFrameworkCore;
using Rectification;
using Rectification.Primitives;
using Rectification.Validation;

namespace NoticeApi;

/// <summary>What the API answers to.</summary>
public static class NoticeEndpoints
{
    /// <summary>Maps all routes.</summary>
    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/notices", TakeAsync)
            .AddOpenApiOperationTransformer(NoticeSchemas.DescribeBodyAsync)
            .Produces(StatusCodes.Status201Created)
            .ProducesValidationProblem(StatusCodes.Status422UnprocessableEntity);
        routes.MapGet("/notices/{id:int}", async (int id, Ledger ledger) => await ledger.Entries.FindAsync(id) is { } entry
            ? Results.Ok(entry.Notice)
            : Results.NotFound())
            .Produces<Notice>()
            .Produces(StatusCodes.Status404NotFound);
        routes.MapGet("/issues", ListIssuesAsync);
    }

    // A notice with errors is refused, with everything that was found; any other is stored and its findings are handed back.
    private static async Task<IResult> TakeAsync(HttpRequest request, NoticeIntake intake, Ledger ledger)
    {
        var (notice, findings) = await intake.ReadAsync(request);
        if (notice is null || findings.HasAtLeast(FindingSeverity.Error))
            return FindingProblem.Of(findings);

        var entry = new Entry { Notice = notice };
        ledger.Add(entry);
        await ledger.SaveChangesAsync();
        return Results.Created($"/notices/{entry.Id}", new { entry.Id, Findings = findings });
    }

    // GET /issues?progress=completed: the kind is parsed as any other parameter; without it, every issue.
    private static async Task<List<IssueRow>> ListIssuesAsync(Ledger ledger, Progress? progress)
    {
        var rows = new List<IssueRow>();
        await foreach (var entry in ledger.Entries.AsNoTracking().AsAsyncEnumerable())
        {
            rows.AddRange(entry.Notice.AllIssues()
                .Where(one => progress is null || (one.Part.Status?.Progress ?? default) == progress)
                .Select(one => new IssueRow(entry.Id, one.Path, one.Part.Title, $"{one.Part.Status?.Progress ?? default}",
                    one.Part.Measures.Count)));
        }

        return rows;
    }
}
