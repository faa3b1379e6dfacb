namespace Rectification.Cli.Tests;

/// <summary>A fact about inputs that once did harm, kept beside the repository; skipped, with the reason, where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HostileCorpusFactAttribute : FactAttribute
{
    private bool _needsPython;

    public HostileCorpusFactAttribute()
        => Skip = Directory.Exists(Path.Combine(CorpusLocator.Shared, "corpus", "hostile")) ? null : "The inputs that once did harm are not beside this repository (../shared/corpus/hostile).";

    /// <summary>Whether the inputs are written by a script.</summary>
    public bool NeedsPython
    {
        get => _needsPython;
        set
        {
            _needsPython = value;
            if (value && !File.Exists("/usr/bin/python3"))
                Skip ??= "There is no python3 here to write the inputs.";
        }
    }
}
