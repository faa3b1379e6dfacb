using System.Text;

namespace Rectification.Json;

/// <summary>JSON that is kept as text.</summary>
internal static class RawJson
{
    /// <summary>How many objects and lists of a well-formed value stand inside each other.</summary>
    public static int DepthOf(string json)
    {
        var (depth, deepest, inString) = (0, 0, false);
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == '"')
                inString = !inString;
            else if (inString)
                i += json[i] == '\\' ? 1 : 0;
            else if (json[i] is '{' or '[')
                deepest = Math.Max(deepest, ++depth);
            else if (json[i] is '}' or ']')
                depth--;
        }

        return deepest;
    }

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
