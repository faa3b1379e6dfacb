namespace Rectification.Reporting.Tests.Html.Browser;

/// <summary>A test that needs a browser; skipped, and said so, where there is none.</summary>
internal sealed class ChromiumFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    public ChromiumFactAttribute()
    {
        if (Executable is null)
            Skip = "There is no Chromium here (apt-get install chromium).";
    }

    /// <summary>The browser on the path of this machine.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
