using System.Text.Json;
using System.Text.RegularExpressions;
using Rectification.Cli.Output;

namespace Rectification.Cli.Tests;

public sealed partial class TerminalSafetyTests : IDisposable
{
    // Renames the window, erases the screen (in seven bits and in eight), goes back on the line, turns the direction of writing.
    private const string Attack = "甲\u001b]0;owned\u0007\u001b[2J\u009b2J\rjia\u202etxt";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string[]> JsonRuns =>
    [
        (string[])["validate"],
        (string[])["validate", "--format", "json"],
        (string[])["validate", "--format", "sarif"],
    ];

    public static TheoryData<string[]> TextRuns =>
    [
        (string[])["import"],
        (string[])["import", "--explain"],
        (string[])["import", "--format", "json"],
        (string[])["import", "--format", "ndjson"],
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(JsonRuns))]
    public async Task Values_of_json_do_not_steer_the_terminal(string[] arguments)
    {
        var attack = JsonSerializer.Serialize(Attack);
        var path = _folder.Write("n.json", $$"""
            {"schemaVersion":"1.0","kind":{{attack}},"title":{{attack}},"publisher":{{attack}},"contact":{"emails":[{{attack}}],"phones":[{{attack}}]},
             "aspects":[{"title":{{attack}},"issues":[{"title":{{attack}},"number":"1."},{"title":{{attack}},"number":"3."}]}],{{attack}}:1}
            """);

        await AssertHarmlessAsync([.. arguments, path]);
        await AssertHarmlessAsync([.. arguments, path, path]);
    }

    [Theory]
    [MemberData(nameof(TextRuns))]
    public async Task Words_of_a_text_do_not_steer_the_terminal(string[] arguments)
    {
        var path = _folder.Write("n.txt", Fixture.QuickStart.Replace("水利", Attack.Replace('\r', ' '), StringComparison.Ordinal));

        await AssertHarmlessAsync([.. arguments, path]);
        await AssertHarmlessAsync([.. arguments, path, path]);
    }

    [PosixTheory]
    [InlineData("import")]
    [InlineData("validate")]
    public async Task File_names_do_not_steer_the_terminal(string command)
    {
        var path = _folder.Write($"{Attack}.txt", Fixture.QuickStart);

        await AssertHarmlessAsync(command, path);
        await AssertHarmlessAsync(command, path, path, $"missing{Attack}");
        await AssertHarmlessAsync(command, path, "--config", Attack);
        await AssertHarmlessAsync(command, path, "--rule", $"RN{Attack}=off");
        await AssertHarmlessAsync(command, path, "--format", Attack);
        await AssertHarmlessAsync(command, path, "-o", _folder.PathOf($"{Attack}/x"));
        await AssertHarmlessAsync(Attack);
    }

    [Fact]
    public async Task Names_that_come_over_standard_input_do_not_steer_the_terminal()
    {
        var line = JsonSerializer.Serialize(new { file = Attack, text = "" });

        Assert.DoesNotContain((await Tool.RunAsync(["import", "-"], line)).Output, IsHarmful);
        Assert.DoesNotContain((await Tool.RunAsync(["import", "-"], $"missing{Attack}")).Error, IsHarmful);
    }

    [Theory]
    [InlineData("甲乙 ab", "甲乙 ab")]
    [InlineData("a\tb\nc\r\nd", "a b c  d")]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("\u009b\u0085\u202e\u2066\u2028", "\\u009b\\u0085\\u202e\\u2066\\u2028")]
    [InlineData("𠮷", "𠮷")]
    public void What_steers_a_terminal_is_written_out(string text, string expected) => Assert.Equal(expected, SafeText.Line(text));

    [Fact]
    public void Half_a_surrogate_pair_is_written_out() => Assert.Equal("\\ud800a", SafeText.Line("\ud800a"));

    [Fact]
    public async Task Json_on_a_terminal_says_the_same_as_json_in_a_file()
    {
        var path = _folder.Write("n.json", $$"""{"schemaVersion":"1.0","title":{{JsonSerializer.Serialize(Attack)}}}""");
        var (shown, written) = (await Tool.RunOnTerminalAsync(80, "validate", path, "--format", "sarif"), await Tool.RunAsync("validate", path, "--format", "sarif"));

        Assert.True(JsonElement.DeepEquals(shown.Json, written.Json));
    }

    [Fact]
    public void Words_are_drawn_only_where_they_are_made_safe()
    {
        var drawing = Repository.SourceFiles("src/Rectification.Cli")
            .Where(file => DrawnWords().IsMatch(File.ReadAllText(file))).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

        Assert.Equal(["FactList.cs", "PlainLine.cs", "ReportTable.cs"], drawing);
    }

    private static async Task AssertHarmlessAsync(params string[] arguments)
    {
        var (redirected, onTerminal) = (await Tool.RunAsync(arguments), await Tool.RunOnTerminalAsync(80, arguments));

        Assert.NotEqual("", onTerminal.Output + onTerminal.Error);
        Assert.DoesNotContain(redirected.Error, IsHarmful);
        Assert.DoesNotContain(onTerminal.Error, IsHarmful);
        Assert.DoesNotContain(StyleSequence().Replace(onTerminal.Output, ""), IsHarmful);
        if (!arguments.Contains("--format"))
            Assert.DoesNotContain(redirected.Output, IsHarmful);
    }

    private static bool IsHarmful(char character) => (char.IsControl(character) && character is not ('\n' or '\t')) || character is '\u202e';

    [GeneratedRegex(@"\u001b\[[0-9;]*m", RegexOptions.CultureInvariant)]
    private static partial Regex StyleSequence();

    [GeneratedRegex(@"\bnew (?:Text|Markup|Paragraph)\(|\.Markup(?:Line)?\(", RegexOptions.CultureInvariant)]
    private static partial Regex DrawnWords();
}
