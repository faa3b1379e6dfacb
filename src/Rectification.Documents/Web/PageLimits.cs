namespace Rectification.Documents.Web;

/// <summary>Counts what a page may not have too much of, and knows when to stop.</summary>
internal sealed class PageLimits(DocumentOptions options, CancellationToken cancellation)
{
    private int _cells;

    public DocumentOptions Options => options;

    public CancellationToken Cancellation => cancellation;

    /// <summary>Counts a cell of a table.</summary>
    /// <exception cref="DocumentLimitException">There are too many.</exception>
    public void CountCell()
    {
        if (++_cells > options.MaxCells)
            throw new DocumentLimitException(nameof(DocumentOptions.MaxCells), options.MaxCells);
    }
}
