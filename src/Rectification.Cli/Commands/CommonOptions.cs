using System.CommandLine;
using System.Globalization;
using Rectification.Cli.Input;

namespace Rectification.Cli.Commands;

/// <summary>Options that several commands have, so that they mean the same everywhere.</summary>
internal static class CommonOptions
{
    public static Option<string> Format(Messages messages, params string[] formats)
        => new Option<string>("--format", "-f") { Description = messages.Format, DefaultValueFactory = _ => formats[0] }
            .AcceptOnlyFromAmong(formats);

    public static Option<string?> Output(Messages messages)
        => new("--output", "-o") { Description = messages.Output, HelpName = "file" };

    public static Option<int> MaxSize(Messages messages)
    {
        var option = new Option<int>("--max-size") { Description = messages.MaxSize, HelpName = "MiB",
            DefaultValueFactory = _ => FileReader.DefaultMebibytes };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0
                    && !(int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var size)
                        && size is >= 1 and <= FileReader.HighestMebibytes))
                result.AddError(messages.SizeOutOfRange(FileReader.HighestMebibytes));
        });
        return option;
    }

    public static Argument<string[]> Inputs(string description)
        => new("inputs") { Description = description, Arity = ArgumentArity.OneOrMore };
}
