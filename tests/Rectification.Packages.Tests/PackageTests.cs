using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Rectification.Packages.Tests;

/// <summary>What somebody who has nothing but the packages and the pages can do.</summary>
public sealed partial class PackageTests(Stranger stranger) : IClassFixture<Stranger>
{
    [Fact]
    public void Every_code_block_and_sample_builds_from_the_packages_as_it_stands()
    {
        Assert.True(PageProgram.Documents.Count >= 7);
        Assert.True(stranger.Build.ExitCode == 0, stranger.Build.Output);
    }

    [Fact]
    public void The_tool_installs_and_runs_as_the_pages_call_it()
    {
        var (exitCode, output) = Stranger.Execute(stranger.PathOf(), "tool", "install", "rectify", "--add-source", stranger.Feed, "--tool-path", stranger.PathOf("tools"), "--prerelease");

        Assert.True(exitCode == 0, output);
        var program = stranger.PathOf("tools", OperatingSystem.IsWindows() ? "rectify.exe" : "rectify");
        var (found, notice) = Stranger.ExecuteProgram(program, stranger.PathOf(), "import", Fixture.QuickStartPath, "--format", "json", "--fail-on", "off");
        // The notice has a date that does not exist, which is no failure here.
        Assert.Equal(0, found);
        Assert.Equal(4, JsonElement.Parse(notice).GetProperty("aspects").GetArrayLength());
    }

    [Fact]
    public void A_package_shows_readme_licence_and_address_and_the_tool_carries_no_symbols()
    {
        var packages = Directory.EnumerateFiles(stranger.Feed, "*.nupkg").Select(file => ZipFile.OpenRead(file)).ToList();

        Assert.True(packages.Count >= Stranger.Projects.Count);
        Assert.All(packages, package =>
        {
            using var reader = new StreamReader(package.Entries.Single(entry => entry.Name.EndsWith(".nuspec", StringComparison.Ordinal)).Open());
            var nuspec = reader.ReadToEnd();
            Assert.All(new[] { "<readme>", "<license type=\"expression\">MIT", "<description>", "<releaseNotes>", "<icon>", "<projectUrl>" }, element => Assert.Contains(element, nuspec, StringComparison.Ordinal));
        });
        Assert.Equal(["DotnetToolSettings.xml"], packages.SelectMany(package => package.Entries)
            .Where(entry => Path.GetExtension(entry.Name) is ".pdb" or ".xml")
            .Where(entry => entry.FullName.StartsWith("tools/", StringComparison.Ordinal)).Select(entry => entry.Name).Distinct());
        packages.ForEach(package => package.Dispose());
    }

    [Fact]
    public void Validators_work_with_the_newest_FluentValidation()
        => Assert.Equal("12 True 1 RN101", Stranger.Execute(stranger.PathOf(), stranger.Application("Newest")).Output.Trim());

    [Fact]
    public void What_hurt_the_first_hosts_does_not_hurt_any_more()
        => Assert.Equal("41 checked", Stranger.Execute(stranger.PathOf(), stranger.Application("FirstDay"), Repository.PathOf("samples", "QuickStart", "notice.txt")).Output.Trim());

    [Fact]
    public void A_folder_of_another_program_is_checked()
    {
        var folder = Directory.CreateDirectory(stranger.PathOf("incoming")).FullName;
        File.WriteAllText(Path.Combine(folder, "a.json"), """{"schemaVersion":"1.0","title":"甲局通报"}""");
        File.WriteAllText(Path.Combine(folder, "b.ndjson"), """
            {"schemaVersion":"1.0","title":"乙局通报"}
            {"schemaVersion":"1.0","titel":"?"}
            """);

        var (exitCode, output) = Stranger.Execute(folder, stranger.Application("ValidateImported"), folder);

        Assert.Equal(1, exitCode);
        Assert.Contains("b.ndjson:1: 乙局通报", output, StringComparison.Ordinal);
        Assert.Contains("RN905 Error /titel", output, StringComparison.Ordinal);
        Assert.Contains("\n3 notices, ", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_web_API_takes_texts_files_and_JSON_and_answers_questions()
    {
        using var process = Stranger.Start(stranger.PathOf("NoticeApi"), stranger.Application("NoticeApi"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await AddressAsync(process.StandardOutput) };
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh");

            var taken = await client.PostAsync("/notices", Body(Fixture.QuickStart.Replace("2月30日", "2月28日", StringComparison.Ordinal), "text/plain"));
            Assert.Equal(HttpStatusCode.Created, taken.StatusCode);
            Assert.Contains((await taken.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "RN201");

            var stored = await client.GetStringAsync(taken.Headers.Location);
            Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/notices", Body(stored, "application/json"))).StatusCode);
            var completed = await client.GetFromJsonAsync<JsonElement>("/issues?progress=completed");
            Assert.NotEqual(0, completed.GetArrayLength());
            Assert.All(completed.EnumerateArray(), issue => Assert.Equal("completed", issue.GetProperty("progress").GetString()));

            var refused = await client.PostAsync("/notices", Body("""{"schemaVersion":"1.0","titel":"?"}""", "application/json"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
            var problem = await refused.Content.ReadFromJsonAsync<JsonElement>();
            Assert.Equal("RN905", problem.GetProperty("findings")[0].GetProperty("rule").GetString());
            Assert.Contains("成员", problem.GetProperty("errors").GetProperty("/titel")[0].GetString(), StringComparison.Ordinal);

            await ShowsTheSchemaOfNoticesAsync(client);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task ShowsTheSchemaOfNoticesAsync(HttpClient client)
    {
        var description = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var body = description.GetProperty("paths").GetProperty("/notices").GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json");
        Assert.Equal("#/components/schemas/Notice", body.GetProperty("schema").GetProperty("$ref").GetString());
        var schemas = description.GetProperty("components").GetProperty("schemas");
        Assert.Equal("#/components/schemas/Aspect", schemas.GetProperty("Notice").GetProperty("properties").GetProperty("aspects").GetProperty("items").GetProperty("$ref").GetString());
        Assert.True(schemas.GetProperty("Issue").GetProperty("properties").TryGetProperty("measures", out _));
        Assert.DoesNotContain(ReferencesOf(description.GetRawText()), name => !schemas.TryGetProperty(name, out _));
    }

    private static IEnumerable<string> ReferencesOf(string json)
        => Reference().Matches(json).Select(match => match.Groups["name"].Value).Distinct();

    [GeneratedRegex("\"#/components/schemas/(?<name>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    private static StringContent Body(string text, string type) => new(text, Encoding.UTF8, new MediaTypeHeaderValue(type));

    private static async Task<Uri> AddressAsync(StreamReader output)
    {
        const string listening = "Now listening on: ";
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await output.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(listening, StringComparison.Ordinal) is var at and >= 0)
                return new(line[(at + listening.Length)..].Trim());
        }

        throw new InvalidOperationException("The web API ended before it listened.");
    }
}
