using System.CommandLine;
using Rectification.Cli.Output;
using Rectification.Json;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify schema</c>: the contract of the wire format, for other tools.</summary>
internal sealed class SchemaCommand : Command
{
    public SchemaCommand(CommandContext context)
        : base("schema", context.Messages.Schema)
    {
        var output = CommonOptions.Output(context.Messages);
        Options.Add(output);
        SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetValue(output), cancellationToken));
    }

    private static async Task<int> RunAsync(CommandContext context, string? path, CancellationToken cancellationToken)
    {
        await using var target = OutputTarget.Open(context, path);
        await target.Stream.WriteAsync(CommandContext.Utf8.GetBytes(NoticeJson.GetSchema().TrimEnd() + "\n"), cancellationToken);
        await target.CompleteAsync(cancellationToken);
        return ExitCode.Success;
    }
}
