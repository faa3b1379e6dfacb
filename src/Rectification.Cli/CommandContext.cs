using System.Text;

namespace Rectification.Cli;

/// <summary>The world as the commands see it: streams, and the language to speak.</summary>
/// <param name="Messages">What the tool says, in the language of the user.</param>
/// <param name="Input">Standard input.</param>
/// <param name="Output">Standard output, bytes: what is written there is UTF-8 on every system.</param>
/// <param name="Error">Standard error, for people.</param>
/// <param name="OutputIsTerminal">Whether a person reads standard output as it is written.</param>
/// <param name="ErrorIsTerminal">Whether a person reads standard error as it is written.</param>
internal sealed record CommandContext(
    Messages Messages, Stream Input, Stream Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal)
{
    /// <summary>UTF-8 without a byte order mark, which would be a character too many in a pipe.</summary>
    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The process's own streams.</summary>
    /// <param name="messages">What the tool says.</param>
    public static CommandContext OfProcess(Messages messages) => new(
        messages, Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected);
}
