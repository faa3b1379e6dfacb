using Rectification.Json;

namespace Rectification.Cli.Tests;

public sealed class SchemaTests
{
    [Fact]
    public async Task Schema_is_the_one_of_the_library_and_ends_with_a_line_end()
    {
        var run = await Tool.RunAsync("schema");

        Assert.Equal(NoticeJson.GetSchema().TrimEnd() + "\n", run.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", run.Json.GetProperty("$schema").GetString());
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("history")]
    [InlineData("statistics")]
    public async Task The_schema_of_what_is_worked_out_of_notices_is_written_too(string contract)
    {
        var run = await Tool.RunAsync("schema", contract);

        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs", "schema", $"{contract}-1.0.json")), run.Output);
    }
}
