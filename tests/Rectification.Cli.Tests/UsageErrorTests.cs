using System.Text.RegularExpressions;

namespace Rectification.Cli.Tests;

/// <summary>What is said of arguments that make no sense: what is wrong, where, and what to write instead, in the language of the user.</summary>
public sealed partial class UsageErrorTests
{
    /// <summary>Command lines that cannot be followed, each with what the message has to name.</summary>
    public static TheoryData<string[], string[]> Senseless => new()
    {
        { [], ["import", "--help"] },
        { ["impor"], ["impor", "validate"] },
        { ["import"], ["inputs"] },
        { ["import", "a.txt", "--format", "xml"], ["--format", "xml", "ndjson"] },
        { ["import", "a.txt", "-f", "xml"], ["-f", "xml", "ndjson"] },
        { ["import", "a.txt", "--no-such-option"], ["--no-such-option"] },
        { ["import", "a.txt", "--max-size", "5q"], ["--max-size", "2047"] },
        { ["import", "a.txt", "--output"], ["--output"] },
        { ["import", "a.txt", "--rule", "RN000=off"], ["RN000"] },
        { ["import", "a.txt", "--rule", "RN201=loud"], ["RN201", "loud"] },
        { ["import", "a.txt", "--config", "no-such.json"], ["no-such.json"] },
        { ["import", "a.txt", "--segments"], ["--segments"] },
        { ["import", "no-such.txt"], ["no-such.txt"] },
        { ["import", "a.txt", "-o", "no-such-folder/b.json"], ["no-such-folder"] },
        { ["validate", "a.txt", "--baseline", "no-such.json"], ["no-such.json"] },
        { ["redact", "a.txt", "-o", "b", "--policy", "name=foo"], ["--policy", "foo", "mask"] },
        { ["stats", "a.txt", "--format", "xml"], ["--format", "xml", "csv"] },
        { ["schema", "foo"], ["foo", "notice"] },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public async Task A_message_names_what_is_wrong_and_no_parameter_of_the_code_in_either_language(string[] arguments, string[] named)
    {
        foreach (var language in new[] { "en", "zh" })
        {
            var run = await Tool.RunAsync([.. arguments.Take(1), "--lang", language, .. arguments.Skip(1)]);
            Assert.Equal(2, run.ExitCode);
            Assert.All(named, name => Assert.Contains(name, run.Error, StringComparison.Ordinal));
            Assert.DoesNotContain("(Parameter", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("。.", run.Error, StringComparison.Ordinal);
            Assert.Empty(run.Output);
            if (language == "zh")
                Assert.Matches(Chinese(), run.Error);
            else
                Assert.DoesNotMatch(Chinese(), run.Error);
        }
    }

    [Fact]
    public async Task Behind_two_dashes_a_name_that_looks_like_an_option_is_an_input()
    {
        var run = await Tool.RunAsync("import", "--", "--no-such-file");
        Assert.Equal((2, true), (run.ExitCode, run.Error.Contains("no such file", StringComparison.Ordinal)));
    }

    [GeneratedRegex("[\\u4e00-\\u9fff]{2}")]
    private static partial Regex Chinese();
}
