using System.Globalization;

namespace ScaleOut;

/// <summary>The command line: a verb, then pairs of option and value.</summary>
public sealed class Arguments(string[] arguments)
{
    /// <summary>What to do; empty for the embedded run.</summary>
    public string Verb { get; } = arguments.Length > 0 && !arguments[0].StartsWith('-') ? arguments[0] : "";

    /// <summary>
    /// The first argument that cannot be used: an option nobody knows, one without its value, or a number that is none; null where all is
    /// well.
    /// </summary>
    public string? Problem(ReadOnlySpan<string> texts, ReadOnlySpan<string> numbers)
    {
        for (var at = Verb.Length > 0 ? 1 : 0; at < arguments.Length; at += 2)
        {
            var name = arguments[at].StartsWith("--", StringComparison.Ordinal) ? arguments[at][2..] : "";
            if (at + 1 == arguments.Length || !(texts.Contains(name) || numbers.Contains(name)))
                return arguments[at];
            if (numbers.Contains(name) && !int.TryParse(arguments[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
                return arguments[at + 1];
        }

        return null;
    }

    /// <summary>The value of an option; null where it is not given.</summary>
    public string? Text(string option)
        => Array.IndexOf(arguments, $"--{option}") is var at and >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    /// <summary>The number of an option, from 0.</summary>
    public int Number(string option, int otherwise) => Text(option) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
