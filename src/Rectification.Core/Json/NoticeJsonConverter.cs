using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using Rectification.Json.Converters;
using Rectification.Json.Shapes;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Json;

/// <summary>
/// Lets a host's own <see cref="JsonSerializer"/> read and write notices, their parts and values and findings, exactly as
/// <see cref="NoticeJson"/> does.
/// </summary>
/// <remarks>
/// Every type names it in an attribute, so nothing has to be registered. To read other than strictly, or with limits, add one
/// with options to <see cref="JsonSerializerOptions.Converters"/>; depth and length are limited by the host's own options.
/// A notice that is refused is a <see cref="NoticeJsonException"/>; its problem's path begins at the part that was read.
/// Immutable, safe to share between threads, safe to trim.
/// </remarks>
public sealed class NoticeJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, Func<NoticeJsonReadOptions, JsonConverter>> Converters = PartShapes.All
        .Select(static shape => KeyValuePair.Create<Type, Func<NoticeJsonReadOptions, JsonConverter>>(shape.PartType, shape.NewConverter))
        .Concat(
        [
            OpenEnum<DeclaredState>(), OpenEnum<DeclaredSubject>(), OpenEnum<InspectionKind>(), OpenEnum<InspectionMode>(),
                OpenEnum<IssueKind>(),
            OpenEnum<NoticeKind>(), OpenEnum<OutcomeKind>(), OpenEnum<Progress>(), OpenEnum<SectionRole>(), OpenEnum<TextNature>(),
            new(typeof(PartialDate), static _ => new PartialDateConverter()),
            new(typeof(SourceSpan), static _ => new SourceSpanConverter()),
            new(typeof(Finding), static _ => new FindingConverter()),
        ])
        .ToFrozenDictionary();

    private readonly NoticeJsonReadOptions _options;

    /// <summary>A converter that reads strictly.</summary>
    public NoticeJsonConverter()
        : this(NoticeJsonReadOptions.Default)
    {
    }

    /// <summary>A converter that reads in a way the host chooses.</summary>
    /// <param name="options">Whether to recover, and the greatest number of issues.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public NoticeJsonConverter(NoticeJsonReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert) || IsList(typeToConvert);
    }

    /// <inheritdoc/>
    [UnconditionalSuppressMessage("Trimming", "IL2067",
        Justification = "A ValueList is a struct whose default is valid: no constructor is needed.")]
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (Converters.TryGetValue(typeToConvert, out var create))
            return create(_options);
        return IsList(typeToConvert) ? ((IHasJsonConverter)RuntimeHelpers.GetUninitializedObject(typeToConvert)).NewConverter() : null;
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static KeyValuePair<Type, Func<NoticeJsonReadOptions, JsonConverter>> OpenEnum<T>()
        where T : struct, IOpenEnum<T>
        => new(typeof(T), static _ => new OpenEnumConverter<T>());
}
