// Removes a share of the words from the import's tables, to see what a reading owes to the notice itself: see eng/word-dropout.sh.
// usage: dotnet run eng/word-dropout.cs -- FOLDER SHARE SEED
#:property TargetFramework=net10.0
#:property RunAnalyzers=false
#:property GenerateDocumentationFile=false
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text.RegularExpressions;

var (folder, share, seed) = (args[0], double.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
var random = new Random(seed);
var (kept, dropped) = (0, 0);
foreach (var file in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(HasWords).Order(StringComparer.Ordinal))
    File.WriteAllText(file, Tables.Rows().Replace(Tables.Lists().Replace(File.ReadAllText(file), Thin), Thin));
Console.WriteLine(FormattableString.Invariant($"seed {seed}: {dropped} of {kept + dropped} words removed"));

// Numerals, dates, markers and encodings are no words: without 三 nobody counts.
static bool HasWords(string file) => !Regex.IsMatch(Path.GetFileName(file), "^(Number|Date|Marker|Char|Byte|File|Markup)");

string Thin(Match list)
{
    var entries = Tables.Entries().Matches(list.Value).Select(entry => entry.Value).ToList();
    var left = entries.Where(entry => !entry.Any(character => character > '\u2E80') || random.NextDouble() >= share).ToList();
    if (left.Count == 0)
        left.Add(entries[0]);
    kept += left.Count;
    dropped += entries.Count - left.Count;
    return string.Join(", ", left);
}

static partial class Tables
{
    /// <summary>Three texts or more, one behind the other.</summary>
    [GeneratedRegex("""(?<=[\[,]\s*)"[^"\\{}\n]+"(?:,\s*"[^"\\{}\n]+"){2,}(?=\s*[\],])""")]
    public static partial Regex Lists();

    /// <summary>Three rows or more that each begin with a text.</summary>
    [GeneratedRegex("""\("[^"\\{}\n]+"(?:,\s*[\w.| ]+)+\)(?:,\s*\("[^"\\{}\n]+"(?:,\s*[\w.| ]+)+\)){2,}""")]
    public static partial Regex Rows();

    [GeneratedRegex("""\("[^"]+"[^()"]*\)|"[^"]+\x22""")]
    public static partial Regex Entries();
}
