using System.Security.Cryptography;
using Rectification.Import.Text;
using Rectification.Primitives;

namespace Rectification.Import;

/// <summary>Imports the bytes of a file, and says in the notice where they came from.</summary>
internal static class ByteImporter
{
    // No encoding spends more on a code unit; a longer file holds too long a text, whatever it says.
    private const int MostBytesOfCodeUnit = 4;

    public static ValueList<ImportResult> ImportAll(ReadOnlySpan<byte> bytes, ImportOptions options, Provenance? provenance,
        Func<string, ValueList<ImportResult>> import)
    {
        ThrowIfTooLong(bytes.Length, options);
        var decoded = TextDecoder.Read(bytes);
        if (decoded.Text is not { } text)
            return [new() { Findings = [decoded.Finding!] }];

        var origin = (provenance ?? new()) with
        {
            Sha256 = provenance?.Sha256 ?? Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant(),
            Length = provenance?.Length ?? text.Length,
        };
        return import(text)
            .Select(result => result.Notice is { } notice ? result with { Notice = notice with { Provenance = origin } } : result)
                .ToValueList();
    }

    public static async Task<byte[]> ReadAsync(Stream stream, ImportOptions options, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            buffer.Write(chunk.AsSpan(0, read));
            ThrowIfTooLong(buffer.Length, options);
        }

        return buffer.ToArray();
    }

    /// <summary>Where a file is, for a host that does not say.</summary>
    public static Provenance OfFile(string path, Provenance? provenance)
        => (provenance ?? new()) with { Uri = provenance?.Uri ?? new Uri(Path.GetFullPath(path)).AbsoluteUri };

    public static FileStream Open(string path)
        => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static void ThrowIfTooLong(long bytes, ImportOptions options)
    {
        if (bytes / MostBytesOfCodeUnit > options.MaxLength)
            throw new ImportLimitException(nameof(ImportOptions.MaxLength), options.MaxLength, bytes / MostBytesOfCodeUnit);
    }
}
