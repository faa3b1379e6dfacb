using Rectification.Primitives;

namespace Rectification.Reporting;

/// <summary>What people call the place of a stretch of the text in the document that it was taken out of.</summary>
/// <remarks>
/// Equal when stretch and name are equal. <c>default</c> is the empty stretch at 0 without a name. Immutable, safe to share between
/// threads.
/// </remarks>
/// <param name="Span">The stretch of <see cref="ReportedNotice.Text"/>.</param>
/// <param name="Name">
/// The place in words, such as <c>paragraph 37</c>, in the language of the report. Empty for none; reports then give line and column.
/// </param>
public readonly record struct ReportedPlace(SourceSpan Span, string Name)
{
    // Null for a name that is empty, so that default equals what is made without a name.
    private readonly string? _name = NullIfEmpty(Name);

    /// <summary>The place in words, such as <c>paragraph 37</c>, in the language of the report.</summary>
    /// <value>Empty where it has no name; never null. Reports then give line and column.</value>
    public string Name
    {
        get => _name ?? "";
        init => _name = NullIfEmpty(value);
    }

    private static string? NullIfEmpty(string name) => string.IsNullOrEmpty(name) ? null : name;
}
