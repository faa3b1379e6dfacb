using System.Globalization;
using System.Text;

namespace Rectification.Validation;

/// <summary>Turns JSON Pointers into the property names FluentValidation reports.</summary>
internal static class PropertyPath
{
    /// <summary>Writes <c>/aspects/0/issues/1/title</c> as <c>Aspects[0].Issues[1].Title</c>.</summary>
    public static string FromPointer(string pointer)
    {
        if (pointer.Length == 0)
            return "";
        var path = new StringBuilder(pointer.Length);
        foreach (var step in pointer[1..].Split('/'))
        {
            if (char.IsAsciiDigit(step[0]))
                path.Append(CultureInfo.InvariantCulture, $"[{step}]");
            else
                path.Append(path.Length > 0 ? "." : "").Append(char.ToUpperInvariant(step[0])).Append(step.AsSpan(1));
        }

        return path.ToString();
    }
}
