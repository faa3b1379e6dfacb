namespace Rectification.Corpus.Tests;

/// <summary>A fact that needs the corpus and the script that scores against it; skipped, with the reason, where either cannot run.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScoreFactAttribute : FactAttribute
{
    public ScoreFactAttribute()
        => Skip = CorpusLocator.MissingReason ?? (Script.Python is null ? "There is no Python 3 here to run the scoring script." : null);
}
