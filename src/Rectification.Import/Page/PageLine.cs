using System.Text;
using Rectification.Import.Text;

namespace Rectification.Import.Page;

/// <summary>
/// A line as a page prints it. Its forms are made when they are asked for: most lines are told from the page at a glance.
/// </summary>
/// <param name="text">The cleaned text.</param>
/// <param name="range">Where the line stands in it.</param>
internal sealed class PageLine(CleanText text, TextRange range)
{
    private string? _spaced;
    private string? _lower;

    /// <summary>Where it stands in the cleaned text.</summary>
    public TextRange Range => range;

    /// <summary>Its folded characters, without white space.</summary>
    public string Words { get; } = text.Fold(range).ToString();

    /// <summary>The same with one space where white space stood.</summary>
    public string Spaced => _spaced ??= Space();

    /// <summary>The words in small letters.</summary>
    public string Lower => _lower ??= Words.ToLowerInvariant();

    private string Space()
    {
        var spaced = new StringBuilder(range.Length + 8);
        for (var i = range.Start; i < range.End; i++)
        {
            if (i > range.Start && text.SpaceBefore(i) && text.Folded[i - 1] != ' ')
                spaced.Append(' ');
            spaced.Append(text.Folded[i]);
        }

        return spaced.ToString();
    }
}
