using System.Text;
using UglyToad.PdfPig.Content;

namespace Rectification.Documents.Pdf;

/// <summary>Puts the characters of a page together to lines by where they stand.</summary>
internal static class LineFinder
{
    // In heights of a character: further apart, base lines are those of two lines; wider gaps are spaces, and the widest part columns.
    private const double SameLine = 0.5;
    private const double Space = 0.28;
    private const double Gap = 1.6;

    public static PdfPage Read(Page page)
    {
        var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value) && SizeOf(letter) > 0).ToList();
        var rows = TableLines.Take(page, letters).ToList();
        var lines = Group(letters).Select(line => Make(page.Number, line)).Concat(rows).OrderByDescending(line => line.Bottom);
        return new(page.Width, page.Height,
            [.. lines.Where(line => line.Text.Length > 0).Select((line, index) => line with { Number = index + 1 })]);
    }

    /// <summary>The text of characters that make up a cell.</summary>
    public static string TextOf(List<Letter> letters)
        => string.Concat(Group(letters).Select(line => Make(0, line).Text)).Replace('\t', ' ');

    // Characters in the order of the page; those of one line have nearly the same base line.
    private static IEnumerable<List<Letter>> Group(List<Letter> letters)
    {
        var line = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (line.Count > 0 && line[0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine * Math.Max(SizeOf(line[0]), SizeOf(letter)))
            {
                yield return line;
                line = [];
            }

            line.Add(letter);
        }

        if (line.Count > 0)
            yield return line;
    }

    private static PdfLine Make(int page, List<Letter> letters)
    {
        letters.Sort((one, other) => one.StartBaseLine.X.CompareTo(other.StartBaseLine.X));
        var text = new StringBuilder();
        for (var i = 0; i < letters.Count; i++)
        {
            // Bold is printed twice by some programs, a little apart.
            if (i > 0 && IsShadow(letters[i - 1], letters[i]))
                continue;
            if (i > 0)
                text.Append(Between(letters[i - 1], letters[i]));
            text.Append(letters[i].Value);
        }

        return new()
        {
            Text = text.ToString().Normalize(NormalizationForm.FormC).Trim(),
            Page = page,
            Number = 0,
            Left = letters[0].StartBaseLine.X,
            Right = letters.Max(letter => letter.EndBaseLine.X),
            Bottom = letters[0].StartBaseLine.Y,
            Size = Median(letters.ConvertAll(SizeOf)),
        };
    }

    private static string Between(Letter before, Letter letter)
    {
        var gap = letter.StartBaseLine.X - before.EndBaseLine.X;
        var size = Math.Max(SizeOf(before), SizeOf(letter));
        if (gap > Gap * size)
            return "\t";
        return gap > Space * size && (char.IsAscii(before.Value[^1]) || char.IsAscii(letter.Value[0])) ? " " : "";
    }

    private static bool IsShadow(Letter before, Letter letter)
        => before.Value == letter.Value && Math.Abs(letter.StartBaseLine.X - before.StartBaseLine.X) < 0.2 * SizeOf(letter);

    private static double SizeOf(Letter letter) => letter.PointSize;

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
