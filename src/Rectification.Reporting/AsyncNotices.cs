namespace Rectification.Reporting;

/// <summary>Lets what writes notices as they come take a list as well.</summary>
internal static class AsyncNotices
{
#pragma warning disable CS1998 // A list never keeps anybody waiting.
    public static async IAsyncEnumerable<ReportedNotice> Of(IEnumerable<ReportedNotice> notices)
    {
        foreach (var notice in notices)
            yield return notice;
    }
#pragma warning restore CS1998
}
