using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Rectification.Documents.Pdf;

/// <summary>Has streams unpacked by the usual filters, but looks first how much a compressed one unpacks to.</summary>
internal sealed class BoundedFilters(int maxBytes) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bound(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
        => Bound(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(DefaultFilterProvider.Instance.GetAllFilters());

    private BoundedFilter[] Bound(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, maxBytes))];

    private sealed class BoundedFilter(IFilter filter, int maxBytes) : IFilter
    {
        private const int BufferSize = 81920;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter)
                Measure(input);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void Measure(Memory<byte> input)
        {
            using var packed = new MemoryStream(input.ToArray());
            using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
            var (buffer, length) = (new byte[BufferSize], 0L);
            try
            {
                while (unpacked.Read(buffer, 0, buffer.Length) is var count and > 0)
                {
                    if ((length += count) > maxBytes)
                        throw new DocumentLimitException(nameof(DocumentOptions.MaxUnpackedBytes), maxBytes);
                }
            }
            catch (InvalidDataException)
            {
                // Damaged streams are for the filter itself to make the best of.
            }
        }
    }
}
