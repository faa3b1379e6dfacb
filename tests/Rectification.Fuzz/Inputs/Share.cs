using System.Globalization;

namespace Rectification.Fuzz.Inputs;

/// <summary>
/// Which inputs of a long sweep a run takes: a share that is another one every day, so that a build is quick and nothing is left out for long.
/// RECTIFICATION_SWEEPS=all takes them all, and a number those of that day.
/// </summary>
internal static class Share
{
    private const string Variable = "RECTIFICATION_SWEEPS";

    private static readonly string? Asked = Environment.GetEnvironmentVariable(Variable);

    /// <summary>Whether this run leaves nothing out.</summary>
    public static bool IsWhole => Asked == "all";

    /// <summary>The day whose inputs this run takes.</summary>
    public static int Day { get; } = int.TryParse(Asked, NumberStyles.None, CultureInfo.InvariantCulture, out var day) ? day : (int)(TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).TotalDays;

    /// <summary>How a run is repeated on another day; for the message of one that failed.</summary>
    public static string Again => $"{Variable}={(IsWhole ? "all" : Day.ToString(CultureInfo.InvariantCulture))}";

    /// <summary>The inputs that have their turn.</summary>
    /// <param name="share">How many days it takes until each had its turn.</param>
    /// <param name="inputs">The inputs, in a fixed order.</param>
    /// <param name="ahead">By how many days one of several sweeps over the same inputs is ahead.</param>
    public static IEnumerable<T> OneIn<T>(int share, IEnumerable<T> inputs, int ahead = 0)
        => inputs.Where((_, i) => IsWhole || i % share == (Day + ahead) % share);
}
