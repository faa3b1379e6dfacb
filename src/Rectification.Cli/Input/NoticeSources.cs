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
        var sources = Sources(context, lines).EnumerateAsync(arguments, cancellationToken);
        return lines.ExpandAsync(guard.PassAsync(sources, cancellationToken), cancellationToken);
    }

    /// <summary>The files that the arguments ask for.</summary>
    public static IEnumerable<string> FilesOf(CommandContext context, IEnumerable<string> arguments, FileReader files)
        => Sources(context, new(context, files)).FilesOf(arguments);

    private static InputSources Sources(CommandContext context, NdjsonLines lines)
        => new(context, Extensions, lines.ReadStandardInputAsync);
}
