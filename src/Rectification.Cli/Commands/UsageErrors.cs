using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace Rectification.Cli.Commands;

/// <summary>
/// Says what is wrong with the arguments, in the language of the messages and by the name of what they belong to; the parser's own texts do
/// not always.
/// </summary>
internal static class UsageErrors
{
    /// <summary>What is wrong; nothing where the arguments can be followed.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed, Messages messages)
    {
        var errors = parsed.Action is ParseErrorAction ? parsed.Errors.Select(error => Of(error, parsed, messages)) : [];
        return [.. errors.Concat(UnknownOptions(parsed).Select(messages.NoSuchOption)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The words that print the help of the command that was meant.</summary>
    public static string HelpOf(ParseResult parsed)
        => string.Join(' ', Names(parsed.CommandResult).Reverse().Prepend("rectify").Append("--help"));

    private static string Of(ParseError error, ParseResult parsed, Messages messages) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, IdentifierToken.Value: var name } => messages.ValueMissing(name),
        OptionResult { Option: var option, IdentifierToken.Value: var name, Tokens: var tokens }
            when Choices(option) is { Length: > 0 } choices && Other(tokens, choices) is { } value
                => messages.NotAmong(name, value, choices),
        ArgumentResult { Argument: var argument, Tokens: var tokens }
            when Choices(argument) is { Length: > 0 } choices && Other(tokens, choices) is { } value
                => messages.NotAmong(argument.Name, value, choices),
        ArgumentResult { Tokens.Count: 0, Argument.Name: var name } => messages.ArgumentMissing(name),
        CommandResult when parsed.UnmatchedTokens is [var token, ..] => messages.NoSuchCommand(token, Commands(parsed)),
        CommandResult { Command.Subcommands.Count: > 0 } => messages.CommandMissing(Commands(parsed)),
        _ => error.Message,
    };

    private static string[] Choices(Symbol symbol) => [.. symbol.GetCompletions(CompletionContext.Empty).Select(item => item.Label)];

    private static string? Other(IReadOnlyList<Token> tokens, string[] choices)
        => tokens.Select(token => token.Value).FirstOrDefault(value => !choices.Contains(value, StringComparer.Ordinal));

    private static string[] Commands(ParseResult parsed) => [.. parsed.CommandResult.Command.Subcommands.Select(command => command.Name)];

    // What looks like an option and is none was taken for an input; behind -- it is one.
    private static IEnumerable<string> UnknownOptions(ParseResult parsed)
    {
        var values = parsed.CommandResult.Children.OfType<OptionResult>().SelectMany(option => option.Tokens).ToHashSet();
        return parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] } && !values.Contains(token)
                && !File.Exists(token.Value))
            .Select(token => token.Value);
    }

    private static IEnumerable<string> Names(CommandResult? command)
    {
        for (; command is { Parent: CommandResult parent }; command = parent)
            yield return command.Command.Name;
    }
}
