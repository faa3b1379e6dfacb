using Rectification.Validation;

namespace Rectification.Import;

/// <summary>What <see cref="NoticeImporter.DecodeText"/> made of the bytes of a file.</summary>
/// <remarks>Immutable, safe to share between threads.</remarks>
public sealed record DecodedText
{
    /// <summary>The text, without a byte order mark.</summary>
    /// <value>Null where the bytes are no text; <see cref="Format"/> says what they are.</value>
    public string? Text { get; init; }

    /// <summary>The encoding by its registered name: <c>utf-8</c>, <c>utf-16LE</c>, <c>utf-16BE</c>, <c>gb18030</c>, <c>big5</c>.</summary>
    /// <value>Null where the bytes are no text.</value>
    public string? Encoding { get; init; }

    /// <summary>What the bytes are.</summary>
    public FileFormat Format { get; init; }

    /// <summary>How sure encoding or format is, from 0 to 1.</summary>
    /// <value>
    /// 1 with a mark or a signature, above 0.9 for valid UTF-8, 0.8 where frequencies decide, 0.3 where bytes were left that fit no
    /// encoding.
    /// </value>
    public double Certainty { get; init; }

    /// <summary>RN112 where the bytes are no text: what they are and what to do.</summary>
    /// <value>Null where they are text.</value>
    public Finding? Finding => Format == FileFormat.Text
        ? null
        : new() { Rule = Rules.NotText, Severity = Rules.NotText.DefaultSeverity, Arguments = [Format.ToString()] };

    /// <summary>Format and encoding, without the text; fit for logs.</summary>
    public override string ToString() => Encoding is null ? $"{Format}" : $"{Format} {Encoding}";
}
