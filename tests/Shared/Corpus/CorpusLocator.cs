namespace Rectification.Testing;

/// <summary>Finds the real notices, which are no part of the repository: they lie in <c>shared</c> beside it, where they are there at all.</summary>
internal static class CorpusLocator
{
    /// <summary>The folder <c>shared</c> beside the repository.</summary>
    public static string Shared { get; } = Path.GetFullPath(Repository.PathOf("..", "shared"));

    /// <summary>The notices with their gold.</summary>
    public static string Dev { get; } = Path.Combine(Shared, "corpus", "dev");

    /// <summary>Why a test on the notices cannot run here.</summary>
    /// <value>Null where it can.</value>
    public static string? MissingReason { get; } = Directory.Exists(Path.Combine(Dev, "text"))
        ? null
        : "The corpus of real notices is not beside this repository (../shared/corpus/dev).";

    /// <summary>The texts, in the order of their names.</summary>
    public static IReadOnlyList<string> Texts { get; } = MissingReason is null
        ? [.. Directory.EnumerateFiles(Path.Combine(Dev, "text"), "*.txt").Order(StringComparer.Ordinal)]
        : [];
}
