using Rectification.Cli.Input;
using Rectification.Cli.Output;
using Rectification.Cli.Processing;
using Rectification.Documents;
using Rectification.Reporting.Ledger;

namespace Rectification.Cli.Tests;

public sealed class FailureTests
{
    private static readonly InputSource Source = InputSource.OfFile("n.txt");

    [Fact]
    public async Task A_fault_of_the_tool_is_a_problem_of_one_input_that_says_what_to_send_without_a_stack_trace()
    {
        var report = await ProcessAsync(debug: false, new InvalidCastException());
        var problem = Assert.Single(report.Problems);

        Assert.Contains("InvalidCastException", problem, StringComparison.Ordinal);
        Assert.Contains("send the maintainers", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_is_shown_with_its_stack_trace_where_that_is_asked_for()
        => Assert.Contains("   at ", Assert.Single((await ProcessAsync(debug: true, new InvalidCastException())).Problems), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_too_large_for_the_memory_is_a_problem_of_that_file()
        => Assert.Equal(["there is not enough memory for it"], (await ProcessAsync(debug: false, new InsufficientMemoryException())).Problems);

    [Theory]
    [InlineData(false, "unpacked it is larger than 48 MiB; this limit cannot be raised here")]
    [InlineData(true, "解压后超过 48 MiB；此限制在此无法调高")]
    public void A_limit_of_the_library_is_told_as_people_know_it(bool chinese, string expected)
    {
        var context = Context(debug: false) with { Messages = new(chinese) };

        Assert.Equal(expected, FailureText.Of(new DocumentLimitException(nameof(DocumentOptions.MaxUnpackedBytes), DocumentOptions.Default.MaxUnpackedBytes), context));
        foreach (var option in typeof(DocumentOptions).GetProperties().Concat(typeof(LedgerReadOptions).GetProperties()))
            Assert.DoesNotContain(option.Name, FailureText.Of(new DocumentLimitException(option.Name, 5), context), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_is_no_problem_of_an_input()
    {
        using var interrupted = new CancellationTokenSource();
        await interrupted.CancelAsync();
        var guard = new InputGuard(Context(debug: false), (_, token) => Task.FromCanceled<InputReport>(token));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => guard.ProcessAsync(Source, interrupted.Token));
    }

    [Fact]
    public async Task A_wrong_setting_above_one_input_does_not_stop_the_others()
    {
        using var folder = new TemporaryFolder();
        var (bad, good) = (folder.Write("bad/n.txt", Fixture.QuickStart), folder.Write("good/n.txt", Fixture.QuickStart));
        folder.Write("bad/.rectify.json", """{ "rules": { "RN999": "off" } }""");
        var run = await Tool.RunAsync("validate", bad, good, "--format", "json");

        Assert.Equal(good, Assert.Single(run.Json.EnumerateArray()).GetProperty("file").GetString());
        Assert.Contains(".rectify.json", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("no-such-file.txt", "没有该文件")]
    [InlineData("no-such-folder/n.txt", "没有该文件夹")]
    public async Task What_the_system_refuses_is_told_in_the_language_of_the_user(string input, string expected)
    {
        var run = await Tool.RunAsync("import", input, "--lang", "zh");

        Assert.Equal($"rectify: 无法读取 {input}：{expected}\n", run.Error);
    }

    [Theory]
    [InlineData("""{ "rules": { "RN999": "off" } }""", "没有规则或规则族“RN999”")]
    [InlineData("""{ "rules": { "RN201": "loud" } }""", "“RN201”为“loud”")]
    [InlineData("""{ "rules": """, "不是有效的 JSON（第 1 行）")]
    [InlineData("""{ "baseline": 1 }""", "类型不符")]
    [InlineData("""{ "rule": 1 }""", "没有成员“rule”")]
    public async Task A_wrong_configuration_is_told_in_the_language_of_the_user(string json, string expected)
    {
        using var folder = new TemporaryFolder();
        var run = await Tool.RunAsync("validate", Fixture.QuickStartPath, "--config", folder.Write("c.json", json), "--lang", "zh");

        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    private static Task<InputReport> ProcessAsync(bool debug, Exception exception)
        => new InputGuard(Context(debug), (_, _) => throw exception).ProcessAsync(Source, CancellationToken.None);

    private static CommandContext Context(bool debug) => new(new Messages(chinese: false), Stream.Null, Stream.Null, new SafeWriter(TextWriter.Null)) { Debug = debug };
}
