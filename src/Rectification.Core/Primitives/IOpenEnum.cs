using System.Globalization;

namespace Rectification.Primitives;

/// <summary>
/// A set of named values that a later version of the wire format may extend. A value this version does not know is kept as it
/// was read, so that it survives a read and a write; it is never an error.
/// </summary>
/// <remarks>
/// Two values are equal when their wire names are equal, compared ordinally. <c>default</c> is "unknown".
/// Implementations are immutable and safe to share between threads.
/// </remarks>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IOpenEnum<TSelf> : IParsable<TSelf>
    where TSelf : struct, IOpenEnum<TSelf>
{
    /// <summary>The name on the wire, in camelCase; <c>unknown</c> for <c>default</c>.</summary>
    string Value { get; }

    /// <summary>The name for readers: the term of the field in Chinese (<c>已完成</c>), plain words in English (<c>completed</c>).</summary>
    /// <param name="culture">Any Chinese culture gives Chinese, any other English; null means the current UI culture.</param>
    /// <returns>The wire name where this version does not know the value.</returns>
    string GetName(CultureInfo? culture = null);

    /// <summary>The values this version names, in the order of the documentation.</summary>
    /// <remarks>No <see cref="ValueList{T}"/>: .NET 8 cannot load a struct with a static member of a generic struct over itself.</remarks>
    static abstract IReadOnlyList<TSelf> Known { get; }

    /// <summary>The value with this wire name, known or not.</summary>
    /// <param name="value">A name in camelCase, without white space around it.</param>
    /// <returns>The named value; a value of its own kind for a name this version does not know.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> is null, empty or white space.</exception>
    static abstract TSelf From(string value);
}
