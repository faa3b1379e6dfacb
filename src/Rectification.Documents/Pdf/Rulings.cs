using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Rectification.Documents.Pdf;

/// <summary>The lines drawn on a page, of which tables are made.</summary>
/// <param name="Across">Horizontal ones.</param>
/// <param name="Down">Vertical ones.</param>
internal sealed record Rulings(List<Ruling> Across, List<Ruling> Down)
{
    // In points: what is thicker is a bar or a picture, what is shorter a dash or part of a sign.
    private const double Thickest = 3;
    private const double Shortest = 6;

    // More are a drawing.
    private const int Most = 5000;

    public static Rulings Read(Page page)
    {
        var rulings = new Rulings([], []);
        foreach (var path in page.Paths)
        {
            foreach (var part in path)
            {
                if (part.GetBoundingRectangle() is { } bounds)
                    rulings.Add(bounds, path.IsStroked || path.IsFilled);
                if (rulings.Across.Count + rulings.Down.Count > Most)
                    return new([], []);
            }
        }

        return rulings;
    }

    private void Add(PdfRectangle bounds, bool isDrawn)
    {
        if (!isDrawn)
            return;
        if (bounds.Width <= Thickest && bounds.Height >= Shortest)
        {
            Down.Add(new((bounds.Left + bounds.Right) / 2, bounds.Bottom, bounds.Top));
        }
        else if (bounds.Height <= Thickest && bounds.Width >= Shortest)
        {
            Across.Add(new((bounds.Bottom + bounds.Top) / 2, bounds.Left, bounds.Right));
        }
        else if (bounds.Width >= Shortest && bounds.Height >= Shortest)
        {
            // The frame or the ground of a cell.
            Down.AddRange([new(bounds.Left, bounds.Bottom, bounds.Top), new(bounds.Right, bounds.Bottom, bounds.Top)]);
            Across.AddRange([new(bounds.Bottom, bounds.Left, bounds.Right), new(bounds.Top, bounds.Left, bounds.Right)]);
        }
    }
}
