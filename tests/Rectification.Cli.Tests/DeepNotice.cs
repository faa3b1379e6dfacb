using System.Text;

namespace Rectification.Cli.Tests;

/// <summary>Notices with a finding at a path as long as wanted.</summary>
internal static class DeepNotice
{
    /// <summary>A notice whose only measure, below so many levels of issues, opens a quotation and does not close it.</summary>
    /// <param name="levels">The levels of issues.</param>
    /// <param name="before">How many issues stand before the one that goes deeper.</param>
    public static string Json(int levels, int before = 0)
    {
        var json = new StringBuilder("""{"schemaVersion":"1.0","kind":"bulletin","title":"青禾县水务局通报","aspects":[{"implicit":true,"issues":[""");
        for (var level = 1; level <= levels; level++)
        {
            for (var number = 0; number < before; number++)
                json.Append("""{"title":"河道巡查有空档"},""");
            json.Append("""{"title":"台账登记不全","measures":[{"text":"修订“巡查制度"}],"issues":[""");
        }

        for (var level = 1; level <= levels; level++)
            json.Append("]}");
        return json.Append("]}]}").ToString();
    }
}
