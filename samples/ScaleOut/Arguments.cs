using System.Globalization;

namespace ScaleOut;

/// <summary>The command line: a verb, then pairs of option and value.</summary>
public sealed class Arguments(string[] arguments)
{
    /// <summary>What to do; empty for the embedded run.</summary>
    public string Verb { get; } = arguments.Length > 0 && !arguments[0].StartsWith('-') ? arguments[0] : "";

    /// <summary>The value of an option; null where it is not given.</summary>
    public string? Text(string option) => Array.IndexOf(arguments, $"--{option}") is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    /// <summary>The number of an option.</summary>
    public int Number(string option, int otherwise) => Text(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
