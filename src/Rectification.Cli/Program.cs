using Rectification.Cli;
using Rectification.Cli.Commands;

return await RectifyCommand.RunAsync(CommandContext.OfProcess(Messages.For(args)), args);
