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
        var predictions = Path.Combine(AppContext.BaseDirectory, "predictions.ndjson");
        var rectify = Path.Combine(AppContext.BaseDirectory, "rectify.dll");
        await Script.RunAsync("dotnet", [rectify, "import", .. CorpusLocator.Texts, "--format", "ndjson", "--fail-on", "none", "-o", predictions]);

        output.WriteLine(await ScoreAsync(predictions));
        using var scores = JsonDocument.Parse(await ScoreAsync(predictions, "--json"));
        var misses = Thresholds.Scores
            .Where(threshold => scores.RootElement.GetProperty(threshold.Key).GetDouble() < threshold.Value)
            .Select(threshold => string.Create(CultureInfo.InvariantCulture, $"{threshold.Key} {scores.RootElement.GetProperty(threshold.Key).GetDouble()} is under {threshold.Value}"));

        Assert.Empty(misses);
    }

    private static Task<string> ScoreAsync(string predictions, params string[] more)
    {
        var script = Path.Combine(CorpusLocator.Shared, "eval", "score.py");
        return Script.RunAsync(
            Script.Python!,
            [script, "--gold", Path.Combine(CorpusLocator.Dev, "gold"), "--text", Path.Combine(CorpusLocator.Dev, "text"), "--pred", predictions, .. more]);
    }
}
