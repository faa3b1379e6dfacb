using Microsoft.Playwright;

namespace Rectification.Reporting.Tests.Html.Browser;

/// <summary>One browser for all tests that look at pages, and one page of each kind to look at.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectification-report-");
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (ChromiumFactAttribute.Executable is not { } executable)
            return;
        var text = ReportSample.Read(ReportSample.Text);
        await WriteAsync("one", text);
        await WriteAsync("many", text, ReportSample.Read(Fixture.Read("flat-labels"), "flat-labels.txt"));
        await WriteAsync("hostile", ReportSample.Filled("</details><script>document.title='taken'</script><img src=http://example.test/x onerror=\"document.title='taken'\">"));
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Opens a page and notes what it asks the network for and complains about.</summary>
    public async Task<OpenPage> OpenAsync(string name, int width = 1400, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var open = new OpenPage(page);
        await page.GotoAsync(new Uri(PathOf(name)).AbsoluteUri);
        return open;
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, $"{name}.html");

    private async Task WriteAsync(string name, params IEnumerable<ReportedNotice> notices)
        => await File.WriteAllTextAsync(PathOf(name), await ReportSample.HtmlAsync(ReportSample.Chinese, notices));
}
