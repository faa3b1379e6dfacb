using System.Globalization;
using System.Text;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>Writes docs/rules.md: every rule in one fixed order of headings.</summary>
internal static class RulesPage
{
    private static readonly (string Family, string Title)[] Families =
    [
        ("RN1xx", "What a notice says about itself"),
        ("RN2xx", "The outline"),
        ("RN3xx", "Totals"),
        ("RN4xx", "Dates"),
        ("RN5xx", "Outcomes"),
        ("RN6xx", "Contact"),
        ("RN7xx", "Words"),
        ("RN8xx", "Personal data"),
        ("RN9xx", "Reading JSON"),
    ];

    public static string Write()
    {
        var page = new StringBuilder("""
            # Rules

            Every rule has a stable id, a default severity and a message in English and Chinese. Findings carry the rule, a severity, a JSON Pointer into
            the notice, the place in the text where there is one, and a suggested fix where one suggests itself.

            An example shows the members that are laid over a sound notice; tests run each one. Rules about texts are raised by the import and show texts
            instead. This page is written from the catalogue and the examples by a test (`UPDATE_DOCS=1 dotnet test tests/Rectification.Core.Tests`); do not
            edit it by hand.

            **How to switch a rule off, or change its severity**: by id, or by family (`RN2xx` or `RN2*`).

            | where | how |
            |---|---|
            | services | `services.AddRectification(o => o.Rules["RN201"] = RuleLevel.Info)` |
            | one call | `notice.Validate(new() { Rules = new() { ["RN2xx"] = RuleLevel.Off } })` |
            | `.rectify.json` | `{ "rules": { "RN201": "off" } }` |

            A finding that is known and accepted can be left out by a baseline instead; see [validation](validation.md).


            """.ReplaceLineEndings("\n"));
        WriteOverview(page);
        foreach (var (family, title) in Families)
        {
            page.Append(CultureInfo.InvariantCulture, $"## {family} {title}\n\n");
            foreach (var rule in Rules.All.Where(rule => rule.Family == family))
                WriteRule(page, rule);
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void WriteOverview(StringBuilder page)
    {
        page.Append("| id | name | default | finds |\n|---|---|---|---|\n");
        foreach (var rule in Rules.All)
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{Anchor(rule)}) | {rule.Name} | {Level(rule)} | {rule.Title.English} |\n");
        page.Append('\n');
    }

    private static void WriteRule(StringBuilder page, RuleDescriptor rule)
    {
        page.Append(CultureInfo.InvariantCulture, $"<a id=\"{Anchor(rule)}\"></a>\n\n### {rule.Id} {rule.Name}: {rule.Title.English} ({rule.Title.Chinese})\n\n");
        page.Append(CultureInfo.InvariantCulture, $"Default: {Level(rule)}.\n\n> {rule.Message.English}\n>\n> {rule.Message.Chinese}\n\n");
        if (RuleExamples.All.SingleOrDefault(example => example.Rule == rule) is { } example)
            WriteExample(page, example);
        else if (rule.Family == "RN9xx")
            page.Append("Raised by reading JSON, not by validation; what it costs in each mode stands in [the wire format](wire-format.md).\n\n");
        else
            throw new InvalidOperationException($"{rule.Id} has no example.");
    }

    private static void WriteExample(StringBuilder page, RuleExample example)
    {
        var language = example.IsAboutText ? "text" : "json";
        page.Append(CultureInfo.InvariantCulture, $"**Finds.** {example.Finds}{(example.IsAboutText ? " Raised by the import." : "")}\n\n**Why.** {example.Why}\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**Fails**{(example.IsAboutText ? "" : $" at `{example.Path}`")}:\n\n```{language}\n{Lines(example.Failing)}\n```\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**Passes**:\n\n```{language}\n{Lines(example.Passing)}\n```\n\n");
        page.Append(CultureInfo.InvariantCulture, $"**Off**: `\"{example.Rule.Id}\": \"off\"`\n\n");
    }

    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string Anchor(RuleDescriptor rule) => rule.Id.ToLowerInvariant();

    private static string Level(RuleDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();
}
