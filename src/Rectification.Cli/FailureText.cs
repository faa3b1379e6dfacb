using Rectification.Cli.Commands;
using Rectification.Documents;
using Rectification.Import;
using Rectification.Reporting.Ledger;

namespace Rectification.Cli;

/// <summary>Says what went wrong, in the language of the user, for every kind of exception.</summary>
internal static class FailureText
{
    private const int Mebibyte = 1024 * 1024;

    // ENOSPC, and what Windows has for it.
    private static readonly int[] DiskFull = [28, unchecked((int)0x80070070)];

    /// <summary>The reason, and with --debug all that is known.</summary>
    public static string Of(Exception exception, CommandContext context)
    {
        var reason = Reason(exception, context.Messages);
        return context.Debug ? $"{reason}\n{exception}" : reason;
    }

    // Options of the libraries, named as people know what they limit.
    private static string TooLarge(string option, long limit, Messages messages) => option switch
    {
        nameof(DocumentOptions.MaxBytes) => messages.TooLarge(limit / Mebibyte),
        nameof(DocumentOptions.MaxUnpackedBytes) => messages.UnpackedTooLarge(limit / Mebibyte),
        _ => messages.TooMany(option, limit),
    };

    private static string Reason(Exception exception, Messages messages) => exception switch
    {
        UsageException => exception.Message,
        FileNotFoundException => messages.NoSuchFile,
        DirectoryNotFoundException => messages.NoSuchFolder,
        UnauthorizedAccessException => messages.NoAccess,
        IOException when DiskFull.Contains(exception.HResult) => messages.DiskFull,
        IOException or InvalidDataException => messages.FromSystem(exception.Message),
        ImportLimitException limit => messages.TextTooLong(limit.Limit),
        DocumentLimitException { Option: nameof(DocumentOptions.MaxLength) } limit => messages.TextTooLong(limit.Limit),
        DocumentLimitException limit => TooLarge(limit.Option, limit.Limit, messages),
        LedgerLimitException limit => TooLarge(limit.Option, limit.Limit, messages),
        UnreadableLedgerException unreadable => unreadable.GetMessage(messages.Culture),
        OutOfMemoryException => messages.OutOfMemory,
        _ => messages.Unexpected(exception.GetType().Name),
    };
}
