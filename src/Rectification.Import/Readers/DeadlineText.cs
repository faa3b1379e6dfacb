using Rectification.Import.Text;

namespace Rectification.Import.Readers;

internal static class DeadlineText
{
    public static Deadline Read(ReadingContext context, TextRange words) => new() { Text = context.Text.Write(words) };
}
