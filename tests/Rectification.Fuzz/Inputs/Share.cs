using System.Globalization;

namespace Rectification.Fuzz.Inputs;

/// <summary>
/// Which inputs of a long sweep a run takes: a share, the same in every run, so that a build is quick and is the same tomorrow.
/// RECTIFICATION_SWEEPS=today takes another share every day, as a hosted workflow does, so that nothing is left out for long; a number takes the share of that day, and all takes them all.
/// </summary>
internal static class Share
{
    private const string Variable = "RECTIFICATION_SWEEPS";

    private const int UsualDay = 1;

    private static readonly string? Asked = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Whether this run leaves nothing out.</summary>
    public static bool IsWhole => Asked == "all";

    /// <summary>The day whose inputs this run takes.</summary>
    public static int Day { get; } = Asked switch
    {
        "today" => (int)(TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays,
        null or "" or "all" => UsualDay,
        _ => int.Parse(Asked, NumberStyles.None, CultureInfo.InvariantCulture),
    };

    /// <summary>How a run is repeated on another day; for the message of one that failed.</summary>
    public static string Again => $"{Variable}={(IsWhole ? "all" : Day.ToString(CultureInfo.InvariantCulture))}";

    /// <summary>The inputs that have their turn.</summary>
    /// <param name="share">How many days it takes until each had its turn.</param>
    /// <param name="inputs">The inputs, in a fixed order.</param>
    /// <param name="ahead">By how many days one of several sweeps over the same inputs is ahead.</param>
    public static IEnumerable<T> OneIn<T>(int share, IEnumerable<T> inputs, int ahead = 0)
        => inputs.Where((_, i) => IsWhole || i % share == (Day + ahead) % share);
}
