namespace Rectification.Privacy.Recognition;

/// <summary>The words before a place.</summary>
internal static class NearbyText
{
    /// <summary>As far as the line goes.</summary>
    public static ReadOnlySpan<char> InLine(string text, int end, int reach)
    {
        var near = text.AsSpan(Math.Max(0, end - reach), Math.Min(reach, end));
        return near[(near.LastIndexOfAny('\n', '\r') + 1)..];
    }

    /// <summary>As far as the sentence goes.</summary>
    public static ReadOnlySpan<char> Before(string text, int end, int reach)
    {
        var near = text.AsSpan(Math.Max(0, end - reach), Math.Min(reach, end));
        return near[(near.LastIndexOfAny("。；;\n\r") + 1)..];
    }
}
