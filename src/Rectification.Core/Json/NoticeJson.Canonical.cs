using System.Security.Cryptography;
using Rectification.Json.Canonical;

namespace Rectification.Json;

/// <content>The canonical form and the digest.</content>
public static partial class NoticeJson
{
    /// <summary>The canonical form (RFC 8785): the same bytes for equal notices on every system and in every culture.</summary>
    /// <remarks>
    /// Numbers are doubles to RFC 8785: 13.48 and 13.480 are alike, and so are two counts that differ only beyond the 17 digits of a
    /// double.
    /// </remarks>
    /// <param name="notice">The notice.</param>
    /// <param name="contentOnly">
    /// Whether only what the notice says counts, not its id, where the words stood and where the text came from: copies of one notice are
    /// alike.
    /// </param>
    /// <returns>JSON in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is null.</exception>
    /// <exception cref="NoticeJsonException">
    /// The notice cannot be written, or an unknown member that was kept has no canonical form: a number beyond a double, half of a
    /// surrogate pair.
    /// </exception>
    public static byte[] ToCanonicalBytes(Notice notice, bool contentOnly = false)
    {
        using var json = WriteToBuffer(notice, indented: false);
        return CanonicalJson.Canonicalize(json.WrittenMemory, (name, depth) => !contentOnly || IsContent(name, depth));
    }

    /// <summary>The SHA-256 of the canonical form.</summary>
    /// <inheritdoc cref="ToCanonicalBytes(Notice, bool)"/>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    public static string Digest(Notice notice, bool contentOnly = false)
        => Convert.ToHexString(SHA256.HashData(ToCanonicalBytes(notice, contentOnly))).ToLowerInvariant();

    // A source is a span wherever it stands; id and provenance are those of the notice alone.
    private static bool IsContent(string member, int depth) => member != "source" && !(depth == 1 && (member is "id" or "provenance"));
}
