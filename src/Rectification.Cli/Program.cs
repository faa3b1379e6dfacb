using System.Globalization;
using Rectification.Cli;
using Rectification.Cli.Commands;

var messages = Messages.For(args);
CultureInfo.CurrentUICulture = messages.Culture;
return await RectifyCommand.RunAsync(CommandContext.OfProcess(messages), args);
