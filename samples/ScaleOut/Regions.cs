namespace ScaleOut;

/// <summary>The tree of regions: 江苏省云澜市 lies in 江苏省, which lies in the whole.</summary>
public static class Regions
{
    /// <summary>The region that holds all others.</summary>
    public const string Whole = "*";

    private const char Mark = '>';

    /// <summary>Whether a member of a region is a region itself.</summary>
    public static bool IsRegion(string member) => member[0] == Mark;

    /// <summary>The name of a region that is a member.</summary>
    public static string NameOf(string member) => member[1..];

    /// <summary>Notes a body in its region, and every region on the way in the one above it, from the top down.</summary>
    public static async Task RegisterAsync(IGrainFactory grains, string region, string body)
    {
        var above = Whole;
        foreach (var name in PathOf(region))
        {
            await grains.GetGrain<IRegionGrain>(above).RegisterAsync(Mark + name);
            above = name;
        }

        await grains.GetGrain<IRegionGrain>(above).RegisterAsync(body);
    }

    /// <summary>江苏省, 江苏省云澜市.</summary>
    private static IEnumerable<string> PathOf(string region)
    {
        for (var i = 1; i < region.Length; i++)
        {
            if (i == region.Length - 1 || region[i] is '省' or '市')
                yield return region[..(i + 1)];
        }
    }
}
