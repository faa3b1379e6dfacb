using System.Text;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>A line as a page prints it, with the white space that parts what stands beside one another.</summary>
/// <param name="Range">Where it stands in the cleaned text.</param>
/// <param name="Words">Its folded characters, without white space.</param>
/// <param name="Spaced">The same with one space where white space stood.</param>
internal sealed record PageLine(TextRange Range, string Words, string Spaced)
{
    /// <summary>The words in small letters.</summary>
    public string Lower { get; } = Words.ToLowerInvariant();

    public static PageLine Of(CleanText text, TextLine line)
    {
        var spaced = new StringBuilder(line.Length + 8);
        for (var i = line.Start; i < line.End; i++)
        {
            if (i > line.Start && text.SpaceBefore(i) && text.Folded[i - 1] != ' ')
                spaced.Append(' ');
            spaced.Append(text.Folded[i]);
        }

        return new(line.Range, text.Fold(line.Range).ToString(), spaced.ToString());
    }
}
