using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Rectification.Analysis.Tables;

/// <summary>A key of a bounded table: a number that looks random and is the same everywhere, and the text.</summary>
/// <param name="Rank">Decides which keys a full table keeps: the least.</param>
/// <param name="Text">What is counted.</param>
internal readonly record struct TableKey(ulong Rank, string Text) : IComparable<TableKey>
{
    /// <summary>A key whose rank follows from its text.</summary>
    public static TableKey Of(string text) => new(RankOf(text), text);

    /// <summary>The rank of any text: the first eight bytes of its SHA-256.</summary>
    public static ulong RankOf(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadUInt64BigEndian(hash);
    }

    public int CompareTo(TableKey other)
    {
        var order = Rank.CompareTo(other.Rank);
        return order != 0 ? order : string.CompareOrdinal(Text, other.Text);
    }
}
