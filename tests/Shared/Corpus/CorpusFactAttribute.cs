namespace Rectification.Testing;

/// <summary>A fact about the corpus of real notices; skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute() => Skip = CorpusLocator.MissingReason;
}
