using System.Security.Cryptography;
using System.Text;

namespace Rectification.Reporting.Html;

/// <summary>The style sheet inside the page, and the policy that allows it and nothing else.</summary>
internal static class HtmlStyle
{
    public static string Sheet { get; } = Read();

    /// <summary>The Content-Security-Policy: no script, no request, no style but the page's own, whatever a notice may hold.</summary>
    public static string Policy { get;
        } = $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Sheet)))}'; base-uri 'none'; form-action 'none'";

    private static string Read()
    {
        using var reader =
            new StreamReader(typeof(HtmlStyle).Assembly.GetManifestResourceStream("Rectification.Reporting.Html.report.css")!,
                Encoding.UTF8);
        // Line ends as a browser sees them, which is what the hash is of.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
