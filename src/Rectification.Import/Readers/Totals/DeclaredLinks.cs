using Rectification.Import.Lexicon;
using Rectification.Import.Text;

namespace Rectification.Import.Readers.Totals;

/// <summary>Tells counts that belong together, because they follow one another directly.</summary>
internal static class DeclaredLinks
{
    // Between counts that follow one another directly: 4个方面、12个问题, 16项共37个问题.
    private static readonly string[] Links = [.. ClauseWords.And, "", "共", "，共", "的"];

    /// <summary>Whether nothing but a link stands between two counts.</summary>
    public static bool AreLinked(CleanText text, DeclaredCount first, DeclaredCount second)
    {
        var between = text.Fold(new(first.Range.End, second.Range.Start));
        foreach (var link in Links)
        {
            if (between.SequenceEqual(link))
                return true;
        }

        return false;
    }
}
