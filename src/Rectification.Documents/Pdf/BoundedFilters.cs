using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Rectification.Documents.Pdf;

/// <summary>
/// Has the streams of one document unpacked by the usual filters, but looks first how much a packed one unpacks to. What one stream unpacks
/// to is limited, and what all of them do together.
/// </summary>
internal sealed class BoundedFilters(int maxBytes) : IFilterProvider
{
    // Several fonts that are embedded in full are each some ten mebibytes large.
    private const int StreamsOfTheLargestSize = 4;

    private long _left = (long)maxBytes * StreamsOfTheLargestSize;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
        => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, this))];

    private long MostOfOne => Math.Min(maxBytes, _left);

    private void Take(long bytes)
    {
        // The library goes on without a font that it could not unpack; the next stream ends it.
        _left = bytes > maxBytes ? -1 : _left - bytes;
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
            FlateFilter => UnpackedLength.OfFlate(packed, budget.MostOfOne),
            LzwFilter => UnpackedLength.OfLzw(packed),
            RunLengthFilter => UnpackedLength.OfRunLength(packed),
            _ => null,
        };
    }
}
