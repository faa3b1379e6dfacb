using Microsoft.Playwright;

namespace Rectification.Reporting.Tests.Html.Browser;

/// <summary>A page in a browser, and what it did besides showing itself.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    public OpenPage(IPage page)
    {
        Page = page;
        page.Console += (_, message) => Trouble.Add(message.Text);
        page.PageError += (_, error) => Trouble.Add(error);
        page.Request += (_, request) => Requests.Add(request.Url);
    }

    public IPage Page { get; }

    /// <summary>What the console and the page complained about.</summary>
    public ICollection<string> Trouble { get; } = [];

    /// <summary>What was asked for, the page itself first.</summary>
    public ICollection<string> Requests { get; } = [];

    /// <summary>Whether a person sees the element: it has a place inside of the window and of the boxes that scroll.</summary>
    public Task<bool> IsInViewAsync(string selector) => Page.Locator(selector).EvaluateAsync<bool>(
        """
        element => new Promise(done => new IntersectionObserver((entries, observer) => { observer.disconnect(); done(entries[0].isIntersecting); }).observe(element))
        """);

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
