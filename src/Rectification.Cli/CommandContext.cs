using System.Text;
using Rectification.Cli.Output;
using Spectre.Console;

namespace Rectification.Cli;

/// <summary>The world as the commands see it: streams, and the language to speak.</summary>
/// <param name="Messages">What the tool says, in the language of the user.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, bytes: what is written there is UTF-8 on every system.</param>
/// <param name="Error">Standard error, for people; what is written there is made safe for a terminal.</param>
internal sealed record CommandContext(Messages Messages, Stream Input, Stream Output, SafeWriter Error)
{
    /// <summary>The terminal that standard output is; null where it goes into a file or a pipe.</summary>
    public IAnsiConsoleOutput? Terminal { get; init; }

    /// <summary>Standard error as it is, for a line that is erased again; null where nobody reads along.</summary>
    public TextWriter? Screen { get; init; }

    /// <summary>Whether failures are shown with all that is known of them.</summary>
    public bool Debug { get; init; }

    /// <summary>The files that are being written and have not taken their place yet.</summary>
    public UnfinishedFiles Unfinished { get; } = new();

    /// <summary>UTF-8 without a byte order mark, which would be a character too many in a pipe.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    /// <param name="messages">What the tool says.</param>
    public static CommandContext OfProcess(Messages messages)
        => new(messages, Console.OpenStandardInput(), Console.OpenStandardOutput(), new SafeWriter(Console.Error))
        {
            Terminal = Console.IsOutputRedirected ? null : new AnsiConsoleOutput(Console.Out),
            Screen = Console.IsErrorRedirected ? null : Console.Error,
        };

    /// <summary>Tells people that something went wrong.</summary>
    public Task ComplainAsync(string message) => Error.WriteLineAsync($"rectify: {message}");
}
