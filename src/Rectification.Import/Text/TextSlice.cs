namespace Rectification.Import.Text;

/// <summary>Characters of a text as a key: two are equal where they say the same, wherever they are.</summary>
/// <remarks>Nothing is copied; a slice is good for as long as the characters it looks at.</remarks>
internal readonly struct TextSlice(ReadOnlyMemory<char> characters) : IEquatable<TextSlice>
{
    private readonly ReadOnlyMemory<char> _characters = characters;

    /// <inheritdoc/>
    public bool Equals(TextSlice other) => _characters.Span.SequenceEqual(other._characters.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSlice other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_characters.Span, StringComparison.Ordinal);
}
