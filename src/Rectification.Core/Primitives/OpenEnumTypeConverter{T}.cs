using System.ComponentModel;
using System.Globalization;

namespace Rectification.Primitives;

/// <summary>Lets binders of configuration, forms and grids read and write an open enum as its name.</summary>
/// <typeparam name="T">The open enum.</typeparam>
internal sealed class OpenEnumTypeConverter<T> : TypeConverter
    where T : struct, IOpenEnum<T>
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value)
        => value is string text ? OpenEnum.Parse<T>(text) : base.ConvertFrom(context, culture, value);

    public override object? ConvertTo(ITypeDescriptorContext? context, CultureInfo? culture, object? value, Type destinationType)
        => value is T named && destinationType == typeof(string) ? named.Value : base.ConvertTo(context, culture, value, destinationType);
}
