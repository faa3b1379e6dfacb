using System.Globalization;
using System.Text;
using Rectification.Import;
using Rectification.Json;

namespace Rectification.Fuzz.Inputs;

/// <summary>What a fuzzer begins with: small notices, each of another layout.</summary>
internal static class Seeds
{
    private const int Longest = 1_500;

    /// <summary>Writes a file for each.</summary>
    public static void Write(string target, string folder)
    {
        var texts = Texts.All.Where(text => text.Length <= Longest).Append(Texts.Around("某某。"));
        var seeds = target == "import" ? texts : texts.Select(text => NoticeImporter.Import(text).Notice).OfType<Notice>().Select(notice => NoticeJson.Serialize(notice));
        foreach (var (index, seed) in seeds.Index())
            File.WriteAllBytes(Path.Combine(folder, index.ToString(CultureInfo.InvariantCulture)), Encoding.UTF8.GetBytes(seed));
    }
}
