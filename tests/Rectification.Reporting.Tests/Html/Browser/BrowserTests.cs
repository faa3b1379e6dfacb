using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Rectification.Reporting.Tests.Html.Browser;

/// <summary>The page as a reviewer uses it.</summary>
public class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string OpenAll = "folds => folds.forEach(fold => fold.open = true)";

    [ChromiumFact]
    public async Task Folds_open_to_measures_and_persons()
    {
        await using var open = await chromium.OpenAsync("one");
        var measure = open.Page.Locator("#n1-a0-i1-m1");

        Assert.False(await measure.IsVisibleAsync());
        await open.Page.Locator("#n1-a0-i1 > summary").ClickAsync();
        Assert.True(await measure.IsVisibleAsync());
        Assert.True(await open.Page.Locator("#n1-a0-i1 dd", new() { HasText = "江一帆" }).IsVisibleAsync());
    }

    [ChromiumFact]
    public async Task A_finding_leads_to_its_words_and_they_lead_back()
    {
        await using var open = await chromium.OpenAsync("one");
        var finding = open.Page.Locator(".findings li", new() { HasText = "RN601" });
        var number = (await finding.GetAttributeAsync("id"))!.Split("-f")[1];

        await finding.Locator($"a[href='#n1-w{number}']").ClickAsync();
        Assert.True(await open.IsInViewAsync($"#n1-w{number}"));
        Assert.Equal("lhscj163.com", await open.Page.Locator($"#n1-w{number} + .s mark").InnerTextAsync());
        Assert.NotEqual("none", await open.Page.Locator($"#n1-w{number} + .s mark").EvaluateAsync<string>("mark => getComputedStyle(mark).outlineStyle"));

        await open.Page.Locator($"#n1-w{number}").ClickAsync();
        Assert.True(await open.IsInViewAsync($"#n1-f{number}"));
    }

    [ChromiumFact]
    public async Task A_finding_opens_the_fold_of_the_part_that_it_is_about()
    {
        await using var open = await chromium.OpenAsync("one");
        var link = open.Page.Locator(".findings li", new() { HasText = "RN201" }).Locator("a[href^='#n1-p']").First;

        await link.ClickAsync();
        Assert.True(await open.IsInViewAsync((await link.GetAttributeAsync("href"))!));
    }

    [ChromiumFact]
    public async Task An_issue_leads_to_its_heading_in_the_text_and_back_without_leaving_the_other_side()
    {
        await using var open = await chromium.OpenAsync("one");
        await open.Page.Locator("#n1-a1-i1 > summary").ClickAsync();

        await open.Page.Locator("a[href='#n1-a1-i1-t']").ClickAsync();
        Assert.True(await open.IsInViewAsync("#n1-a1-i1-t"));
        Assert.True(await open.IsInViewAsync("#n1-a1-i1 > summary"));
        var before = await open.Page.EvaluateAsync<double>("scrollY");
        await open.Page.Locator("a[href='#n1-a1-i1-m1-t']").ClickAsync();
        Assert.InRange(await open.Page.EvaluateAsync<double>("scrollY") - before, -60, 60);
        await open.Page.Locator("#n1-a1-i1-t").ClickAsync();
        Assert.True(await open.IsInViewAsync("#n1-a1-i1 > summary"));
    }

    [ChromiumFact]
    public async Task A_search_finds_words_across_marks_and_in_closed_folds()
    {
        await using var open = await chromium.OpenAsync("one");

        // The words begin before a mark and end behind it.
        Assert.True(await open.Page.EvaluateAsync<bool>("window.find('邮箱：lhscj163.com；地址')"));
        Assert.True(await open.Page.EvaluateAsync<bool>("() => { getSelection().removeAllRanges(); return window.find('平均办理时间缩短到9天'); }"));
    }

    [ChromiumFact]
    public async Task A_page_asks_for_nothing_and_complains_about_nothing_whatever_is_in_it()
    {
        foreach (var name in new[] { "one", "many", "hostile" })
        {
            await using var open = await chromium.OpenAsync(name);
            await open.Page.Locator("details").EvaluateAllAsync<object?>(OpenAll);

            Assert.Single(open.Requests);
            Assert.Empty(open.Trouble);
            Assert.NotEqual("taken", await open.Page.TitleAsync());
        }
    }

    [ChromiumFact]
    public async Task Contents_stand_on_top_and_lead_to_each_notice()
    {
        await using var open = await chromium.OpenAsync("many");
        var contents = open.Page.Locator("nav.contents");

        Assert.True((await contents.BoundingBoxAsync())!.Y < (await open.Page.Locator("#n1").BoundingBoxAsync())!.Y);
        await contents.Locator("a").Nth(1).ClickAsync();
        Assert.True(await open.IsInViewAsync("#n2-title"));
    }

    [ChromiumFact]
    public async Task A_phone_shows_all_of_it_in_one_column()
    {
        await using var open = await chromium.OpenAsync("one", width: 390);

        Assert.Equal(390, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True((await open.Page.Locator(".data").BoundingBoxAsync())!.Y < (await open.Page.Locator(".source").BoundingBoxAsync())!.Y);
    }

    [ChromiumFact]
    public async Task Paper_shows_what_is_folded_on_the_screen()
    {
        await using var open = await chromium.OpenAsync("one");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True((await open.Page.Locator("#n1-a0-i1-m1").BoundingBoxAsync())!.Height > 0);
        Assert.True(await open.Page.Locator("#n1-a0-i1-m1").EvaluateAsync<bool>("measure => measure.checkVisibility({ contentVisibilityAuto: true })"));
    }

    [ChromiumFact]
    public async Task Nobody_is_shut_out()
    {
        await using var open = await chromium.OpenAsync("many");
        await open.Page.Locator("details").EvaluateAllAsync<object?>(OpenAll);

        Assert.Empty(Describe(await open.Page.RunAxe()));
    }

    [ChromiumFact]
    public async Task The_dark_page_has_contrast()
    {
        await using var open = await chromium.OpenAsync("one", scheme: ColorScheme.Dark);
        await open.Page.Locator("details").EvaluateAllAsync<object?>(OpenAll);

        Assert.Empty(Describe(await open.Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") })));
    }

    // What is written by the style sheet no tool looks at: the names of roles, on the ground of each.
    [ChromiumFact]
    public async Task Every_role_is_legible_in_light_and_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var open = await chromium.OpenAsync("one", scheme: scheme);
            var faint = await open.Page.EvaluateAsync<string[]>(Contrast.Script);

            Assert.Empty(faint);
        }
    }

    private static IEnumerable<string> Describe(AxeResult result)
        => result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(' ', violation.Nodes.Take(3).Select(node => node.Html))}");
}
