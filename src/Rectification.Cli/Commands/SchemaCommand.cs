using System.CommandLine;
using Rectification.Cli.Output;
using Rectification.Json;

namespace Rectification.Cli.Commands;

/// <summary><c>rectify schema</c>: the contract of the wire format, for other tools.</summary>
internal sealed class SchemaCommand : Command
{
    private const string Notice = "notice";

    public SchemaCommand(CommandContext context)
        : base("schema", context.Messages.Schema)
    {
        var contract = new Argument<string>("contract") { Description = context.Messages.SchemaContract, DefaultValueFactory = _ => Notice }
            .AcceptOnlyFromAmong(Notice, "diff", "history", "statistics");
        Arguments.Add(contract);
        var output = CommonOptions.Output(context.Messages);
        Options.Add(output);
        SetAction((parsed, cancellationToken) => RunAsync(context, parsed.GetValue(contract)!, parsed.GetValue(output), cancellationToken));
    }

    private static async Task<int> RunAsync(CommandContext context, string contract, string? path, CancellationToken cancellationToken)
    {
        await using var target = OutputTarget.Open(context, path);
        await target.Stream.WriteAsync(CommandContext.Utf8.GetBytes(Read(contract).TrimEnd() + "\n"), cancellationToken);
        await target.CompleteAsync(cancellationToken);
        return ExitCode.Success;
    }

    private static string Read(string contract)
    {
        if (contract == Notice)
            return NoticeJson.GetSchema();
        using var stream = typeof(SchemaCommand).Assembly.GetManifestResourceStream($"{contract}-1.0.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
