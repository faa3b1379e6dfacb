using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rectification.Json;

namespace Rectification.Hosting.Tests;

/// <summary>The recipe of docs/hosts.md for ASP.NET Core, run over HTTP.</summary>
public sealed class MinimalApiTests : IAsyncLifetime, IDisposable
{
    private readonly HttpClient _client = new();
    private WebApplication? _app;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, NoticeJson.TypeInfoResolver);
            options.SerializerOptions.Encoder = NoticeJson.Encoder;
            options.SerializerOptions.MaxDepth = NoticeJsonReadOptions.DefaultMaxDepth;
        });

        _app = builder.Build();
        _app.MapPost("/notices", (Notice notice) => TypedResults.Ok(notice));
        _app.MapPost("/notices/checked", CheckAsync);
        await _app.StartAsync();
        _client.BaseAddress = new(_app.Urls.Single());
    }

    public void Dispose() => _client.Dispose();

    public async Task DisposeAsync()
    {
        if (_app is not null)
            await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_notice_is_a_parameter_and_a_result_like_any_other_type()
    {
        var json = NoticeJson.Serialize(new() { Title = "关于巡察整改进展情况的通报", Aspects = [new() { Implicit = true, Issues = [new() { Title = "学习不够" }] }] });
        var response = await PostAsync("/notices", json);
        Assert.Equal(json, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_bad_notice_is_a_bad_request()
        => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("/notices", """{"schemaVersion":"1.0","titel":"?"}""")).StatusCode);

    [Fact]
    public async Task A_host_that_reads_the_body_itself_tells_its_caller_what_is_wrong_and_where()
    {
        var response = await PostAsync("/notices/checked", "{\n  \"schemaVersion\": \"1.0\",\n  \"titel\": \"?\"\n}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync();
        Assert.Contains("RN905 at /titel (line 3, column 3)", body, StringComparison.Ordinal);
    }

    private static async Task<Results<Ok<Notice>, ProblemHttpResult>> CheckAsync(HttpRequest request)
    {
        var result = await NoticeJson.ReadAsync(request.Body, new() { MaxBytes = 10_000_000 }, request.HttpContext.RequestAborted);
        return result.Notice is { } notice
            ? TypedResults.Ok(notice)
            : TypedResults.Problem(string.Join('\n', result.Problems), statusCode: StatusCodes.Status400BadRequest);
    }

    private Task<HttpResponseMessage> PostAsync(string path, string json)
        => _client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")));
}
