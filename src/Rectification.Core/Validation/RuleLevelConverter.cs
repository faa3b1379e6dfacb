using System.ComponentModel;
using System.Globalization;

namespace Rectification.Validation;

/// <summary>Lets binders of configuration read a level by its name.</summary>
internal sealed class RuleLevelConverter : TypeConverter
{
    public override bool CanConvertFrom(ITypeDescriptorContext? context, Type sourceType)
        => sourceType == typeof(string) || base.CanConvertFrom(context, sourceType);

    public override object? ConvertFrom(ITypeDescriptorContext? context, CultureInfo? culture, object value) => value is not string text
        ? base.ConvertFrom(context, culture, value)
        : RuleLevel.TryParse(text, out var level)
            ? level
            : throw new FormatException($"'{text}' is no level of a rule; write off, info, warning or error.");
}
