using System.Globalization;
using System.Text.Json;
using Xunit.Abstractions;

namespace Rectification.Corpus.Tests;

/// <summary>How near the import comes to what careful readers found in real notices.</summary>
public class ScoreTests(ITestOutputHelper output)
{
    [ScoreFact]
    public async Task Import_reaches_the_thresholds_on_real_notices()
    {
        var predictions = await ImportAsync("predictions.ndjson");

        output.WriteLine(await ScoreAsync(predictions));
        using var scores = JsonDocument.Parse(await ScoreAsync(predictions, "--json"));
        var misses = Thresholds.Scores
            .Where(threshold => scores.RootElement.GetProperty(threshold.Key).GetDouble() < threshold.Value)
            .Select(threshold => string.Create(CultureInfo.InvariantCulture, $"{threshold.Key} {scores.RootElement.GetProperty(threshold.Key).GetDouble()} is under {threshold.Value}"));

        Assert.Empty(misses);
    }

    [ScoreFact]
    public async Task Findings_reach_the_defects_that_readers_noted()
    {
        var predictions = await ImportAsync("findings.ndjson");

        var script = Path.Combine(CorpusLocator.Shared, "eval", "score_rules.py");
        var table = await Script.RunAsync(
            Script.Python!,
            [script, "--gold", Path.Combine(CorpusLocator.Dev, "gold"), "--text", Path.Combine(CorpusLocator.Dev, "text"), "--pred", predictions]);
        output.WriteLine(table);

        var recall = table[(table.IndexOf("recall ", StringComparison.Ordinal) + "recall ".Length)..];
        Assert.True(double.Parse(recall[..5], CultureInfo.InvariantCulture) >= Thresholds.Recall, table);
    }

    private static async Task<string> ImportAsync(string name)
    {
        var predictions = Path.Combine(AppContext.BaseDirectory, name);
        var rectify = Path.Combine(AppContext.BaseDirectory, "rectify.dll");
        await Script.RunAsync("dotnet", [rectify, "import", .. CorpusLocator.Texts, "--format", "ndjson", "--fail-on", "none", "-o", predictions]);
        return predictions;
    }

    private static Task<string> ScoreAsync(string predictions, params string[] more)
    {
        var script = Path.Combine(CorpusLocator.Shared, "eval", "score.py");
        return Script.RunAsync(
            Script.Python!,
            [script, "--gold", Path.Combine(CorpusLocator.Dev, "gold"), "--text", Path.Combine(CorpusLocator.Dev, "text"), "--pred", predictions, .. more]);
    }
}
