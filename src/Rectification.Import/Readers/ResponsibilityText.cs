using Rectification.Import.Outline;
using Rectification.Import.Text;

namespace Rectification.Import.Readers;

internal static class ResponsibilityText
{
    public static Responsibility? Add(ReadingContext context, Label label, TextRange words, Responsibility? known) => known ?? new() { Leader = context.Text.Write(words) + label.Kind };
}
