using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Rectification.Documents.Pdf;

/// <summary>
/// Has the streams of one document unpacked by the usual filters, but looks first how much a packed one unpacks to. What all streams
/// unpack to together is limited.
/// </summary>
internal sealed class BoundedFilters(int maxBytes) : IFilterProvider
{
    private long _left = maxBytes;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
        => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private void Take(long bytes)
    {
        _left -= bytes;
        if (_left < 0)
            throw new DocumentLimitException(nameof(DocumentOptions.MaxUnpackedBytes), maxBytes);
    }

    private sealed class BoundedFilter(IFilter filter, BoundedFilters budget) : IFilter
    {
        // Pictures stay packed: there is no text in them, and their size is a number in the file.
        private bool IsOfPictures => filter is CcittFaxDecodeFilter;

        public bool IsSupported => filter.IsSupported && !IsOfPictures;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (IsOfPictures)
                return input;
            var foreseen = Foresee(input.Span);
            budget.Take(foreseen ?? 0);
            var unpacked = filter.Decode(input, streamDictionary, filterProvider, filterIndex);
            budget.Take(foreseen is null ? unpacked.Length : 0);
            return unpacked;
        }

        // Null for filters that make a few times as much of a stream at most.
        private long? Foresee(ReadOnlySpan<byte> packed) => filter switch
        {
            FlateFilter => UnpackedLength.OfFlate(packed, budget._left),
            LzwFilter => UnpackedLength.OfLzw(packed),
            RunLengthFilter => UnpackedLength.OfRunLength(packed),
            _ => null,
        };
    }
}
