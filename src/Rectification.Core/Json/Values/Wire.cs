using Rectification.Primitives;

namespace Rectification.Json.Values;

/// <summary>The kinds of values there are on the wire.</summary>
internal static class Wire
{
    public static JsonValue<string> Text { get; } = new TextValue();

    public static JsonValue<string> Version { get; } = new VersionValue();

    public static JsonValue<bool> Flag { get; } = new FlagValue();

    public static JsonValue<int> WholeNumber { get; } = new WholeNumberValue();

    public static JsonValue<int?> OptionalLength { get; } = new OptionalValue<int>(new WholeNumberValue(minimum: 0));

    public static JsonValue<decimal> Number { get; } = new DecimalValue();

    public static JsonValue<PartialDate> Date { get; } = new DateValue();

    public static JsonValue<PartialDate?> OptionalDate { get; } = new OptionalValue<PartialDate>(Date);

    public static JsonValue<SourceSpan?> OptionalSource { get; } = new OptionalValue<SourceSpan>(new SpanValue());

    /// <summary>A name of an open set.</summary>
    /// <param name="writeUnknown">Whether <c>unknown</c> is written too.</param>
    public static JsonValue<T> Name<T>(bool writeUnknown = false)
        where T : struct, IOpenEnum<T>
        => new OpenEnumValue<T>(writeUnknown);

    public static JsonValue<T?> OptionalName<T>()
        where T : struct, IOpenEnum<T>
        => new OptionalValue<T>(new OpenEnumValue<T>(writeUnknown: true));

    public static JsonValue<T> Part<T>()
        where T : NoticePart
        => new PartValue<T>();

    public static JsonValue<ValueList<T>> List<T>(JsonValue<T> item) => new ListValue<T>(item);

    public static JsonValue<ValueList<T>> Parts<T>()
        where T : NoticePart
        => List(Part<T>());
}
