using Rectification.Import.Outline.Tables;
using Rectification.Import.Text;

namespace Rectification.Import.Lines;

/// <summary>Finds what a text writes in a way of its own, before anything is decided about its outline.</summary>
internal static class OwnFormFinder
{
    /// <summary>The same text with the forms found in it.</summary>
    public static CleanText Find(CleanText text)
    {
        var tables = TableFinder.Find(text, text.Lines);
        var lines = text.Lines.Where(line => !tables.Hold(line)).ToArray();
        return text.WithForms(new(OwnNumberFinder.Find(text, lines), new Dictionary<int, Label>(), new HashSet<int>()));
    }
}
