using System.Text;

namespace Rectification.Json;

/// <summary>JSON that is kept as text.</summary>
internal static class RawJson
{
    /// <summary>Leaves out the white space between tokens, so that a line of NDJSON stays one line.</summary>
    /// <param name="json">Well-formed JSON.</param>
    public static string Compact(string json)
    {
        if (json.AsSpan().IndexOfAny(" \t\r\n") < 0)
            return json;

        var compact = new StringBuilder(json.Length);
        var inString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var character = json[i];
            if (!inString && character is ' ' or '\t' or '\r' or '\n')
                continue;
            compact.Append(character);
            if (character == '"')
                inString = !inString;
            else if (inString && character == '\\')
                compact.Append(json[++i]);
        }

        return compact.ToString();
    }
}
