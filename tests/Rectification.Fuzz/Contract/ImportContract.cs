using System.Text;
using Rectification.Import;
using Rectification.Import.Tests.Importing;
using Rectification.Json;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Fuzz.Contract;

/// <summary>What holds for the import of any text, whatever it is; the one place where sweeps and fuzzers ask it.</summary>
internal static class ImportContract
{
    /// <summary>Imports a text and checks everything that was promised of it.</summary>
    public static void Check(string text)
    {
        var result = ImportPromises.Check(text);
        AssertSpans(text, result);
        if (result.Notice is not { } notice)
            return;
        result.Validate();
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            AssertStored(notice);
    }

    // An empty place says nothing; only a finding may point between two characters.
    private static void AssertSpans(string text, ImportResult result)
    {
        foreach (var (part, source) in Spans.Of(result.Notice))
        {
            Assert.True(source.Length > 0, $"An empty source, {source}: {part}");
            Assert.True(source.End <= text.Length, $"{source} lies outside the text: {part}");
        }
    }

    // What was imported can be written, and reads back as it was; in both modes, and without a word.
    private static void AssertStored(Notice notice)
    {
        var json = NoticeJson.Serialize(notice);
        foreach (var options in new[] { NoticeJsonReadOptions.Default, NoticeJsonReadOptions.Recoverable })
        {
            var read = NoticeJson.Read(Encoding.UTF8.GetBytes(json), options);
            Assert.Empty(read.Problems);
            Assert.Equal(notice, read.Notice);
        }
    }
}
