using System.Globalization;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Reporting.Csv;

/// <summary>
/// The words of a table: in English the names of the wire format, which programs know, in Chinese the terms of the field.
/// </summary>
internal sealed class CsvWords(CultureInfo? culture)
{
    public ReportLabels Labels { get; } = new(culture);

    public string Of(LocalizedText text) => Labels.IsChinese ? text.Chinese : text.English;

    public string Term<T>(T value)
        where T : struct, IOpenEnum<T>
        => Labels.IsChinese ? Labels.Term(value) : value.Value;

    public string Term(FindingSeverity severity) => Labels.IsChinese ? Labels.Term(severity) : ReportLabels.NameOf(severity);

    public string YesOrNo(bool value) => Labels.IsChinese ? value ? "是" : "否" : value ? "true" : "false";

    /// <summary>Several values in one cell, one a line.</summary>
    public static string Lines(IEnumerable<string> values) => string.Join('\n', values);
}
