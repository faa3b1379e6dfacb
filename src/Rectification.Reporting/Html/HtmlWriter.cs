using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Rectification.Reporting.Html;

/// <summary>
/// Writes elements and escaped text. Whatever comes from a notice goes through <see cref="Text(string?)"/> or an attribute.
/// </summary>
internal sealed class HtmlWriter
{
    // Chinese stays readable in the source of the page. What HTML gives a meaning is escaped in text and attributes alike.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _page = new();

    /// <summary>Opens an element; an attribute without a value is left out.</summary>
    public HtmlWriter Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        _page.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            if (value is null)
                continue;
            _page.Append(' ').Append(attribute).Append("=\"");
            Text(value);
            _page.Append('"');
        }

        _page.Append('>');
        return this;
    }

    public HtmlWriter Close(string name)
    {
        _page.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>An element with a text and nothing else.</summary>
    public HtmlWriter Element(string name, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes)
        => Open(name, attributes).Text(text).Close(name);

    /// <summary>A text, escaped.</summary>
    public HtmlWriter Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            _page.Append(Encoder.Encode(VisibleText.Of(text)));
        return this;
    }

    /// <summary>A number as it is counted everywhere.</summary>
    public HtmlWriter Number(int number)
    {
        _page.Append(number.ToString("#,0", CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Markup of the report's own.</summary>
    public HtmlWriter Markup(string markup)
    {
        _page.Append(markup);
        return this;
    }

    /// <summary>A line end in the source of the page.</summary>
    public HtmlWriter Line()
    {
        _page.Append('\n');
        return this;
    }

    /// <summary>Hands over what is written so far, and forgets it.</summary>
    public async Task FlushAsync(TextWriter target, CancellationToken cancellationToken)
    {
        foreach (var chunk in _page.GetChunks())
            await target.WriteAsync(chunk, cancellationToken).ConfigureAwait(false);
        _page.Clear();
    }
}
