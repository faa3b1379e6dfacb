namespace Rectification.Testing;

/// <summary>A theory about the corpus of real notices; skipped, with the reason, where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpusTheoryAttribute : TheoryAttribute
{
    public CorpusTheoryAttribute() => Skip = CorpusLocator.MissingReason;
}
