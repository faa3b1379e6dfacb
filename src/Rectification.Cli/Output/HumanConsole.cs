using Spectre.Console;

namespace Rectification.Cli.Output;

/// <summary>Tables and colours for people, and the same in plain text for files and pipes.</summary>
internal static class HumanConsole
{
    /// <summary>The width of a page that nobody looks at yet.</summary>
    private const int RedirectedWidth = 100;

    public static IAnsiConsole Create(OutputTarget target)
    {
        if (target.Terminal is { } terminal)
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = terminal });

        return CreatePlain(new StreamWriter(target.Stream, CommandContext.Utf8) { NewLine = "\n" });
    }

    /// <summary>Plain text, the same on every machine.</summary>
    public static IAnsiConsole CreatePlain(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(new TrimmingWriter(writer)),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = RedirectedWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
