namespace Rectification.Cli.Input;

/// <summary>The sources of commands that take notices in any form: JSON, NDJSON, texts and documents.</summary>
internal static class NoticeSources
{
    private static readonly string[] Extensions = [".json", ".ndjson", ".jsonl", .. DocumentExtensions.All];

    /// <summary>What the arguments ask for, in order; files of lines line by line, and nothing that is going to be written.</summary>
    public static IAsyncEnumerable<InputSource> Of(CommandContext context, IEnumerable<string> arguments, OverwriteGuard guard,
        FileReader files, CancellationToken cancellationToken)
    {
        var lines = new NdjsonLines(context, files);
        var sources = new InputSources(context, Extensions, lines.ReadStandardInputAsync).EnumerateAsync(arguments, cancellationToken);
        return lines.ExpandAsync(guard.PassAsync(sources, cancellationToken), cancellationToken);
    }
}
