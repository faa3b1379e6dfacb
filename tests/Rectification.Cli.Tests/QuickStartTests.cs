using Rectification.Json;

namespace Rectification.Cli.Tests;

public sealed class QuickStartTests
{
    [Fact]
    public async Task Quick_start_shows_the_notice_and_its_findings_and_writes_the_json()
    {
        // bin/<configuration>/net10.0, the same for sample and test.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Repository.PathOf("samples", "QuickStart", "bin", output.Parent!.Name, output.Name, "QuickStart.dll");
        using var process = ToolProcess.StartProgram("dotnet", program);
        var run = await ToolProcess.EndAsync(process, input: "");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("中共云澜市水务局党组关于巡察整改进展情况的通报", run.Output, StringComparison.Ordinal);
        Assert.Contains("RN201", run.Output, StringComparison.Ordinal);
        Assert.Equal(4, NoticeJson.Deserialize(await File.ReadAllTextAsync(Path.Combine(Path.GetDirectoryName(program)!, "notice.json"))).Aspects.Count);
    }
}
