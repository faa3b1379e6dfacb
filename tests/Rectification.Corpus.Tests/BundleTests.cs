using System.Text.Json;
using Rectification.Import;

namespace Rectification.Corpus.Tests;

/// <summary>Files that join several real notices: each is found where it starts, and nothing else.</summary>
public class BundleTests
{
    [CorpusFact]
    public void Every_notice_of_a_bundle_starts_where_readers_saw_it_start()
    {
        var bundles = Directory.GetFiles(Path.Combine(CorpusLocator.Dev, "bundles"), "*.txt");
        Assert.NotEmpty(bundles);
        foreach (var bundle in bundles)
        {
            var text = NoticeImporter.Decode(File.ReadAllBytes(bundle));
            using var expected = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(bundle, ".json")));

            var starts = NoticeImporter.ImportAll(text).Select(StartOf);

            Assert.Equal(expected.RootElement.EnumerateArray().Select(notice => notice.GetProperty("start").GetInt32()), starts);
        }
    }

    // A preface and white space in front of a notice are not part of it.
    private static int StartOf(ImportResult result)
        => result.Segments.First(segment => segment.Role is not (SegmentRole.Other or SegmentRole.Blank or SegmentRole.Noise)).Span.Start;
}
