using System.Text;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Fuzz.Contract;

/// <summary>What holds for reading any bytes as a notice, whatever they are; the one place where sweeps and fuzzers ask it.</summary>
internal static class JsonContract
{
    /// <summary>Reads bytes in both modes and checks everything that was promised of it.</summary>
    public static void Check(ReadOnlySpan<byte> json)
    {
        var strict = NoticeJson.Read(json);
        var recoverable = NoticeJson.Read(json, NoticeJsonReadOptions.Recoverable);
        AssertAgree(strict, recoverable);
        AssertThrowsWhatIsDocumented(json, strict);
        if (strict.Notice is { } notice)
            AssertStored(notice, NoticeJsonReadOptions.Default);
        // Members that no version knows are kept, so only recoverable reading takes them again.
        if (recoverable.Notice is { } saved)
            AssertStored(saved, NoticeJsonReadOptions.Recoverable);
    }

    // Strict reading refuses exactly what recoverable reading calls an error, and stops at one of the errors that the other reports.
    private static void AssertAgree(NoticeJsonResult strict, NoticeJsonResult recoverable)
    {
        Assert.Equal(strict.HasErrors, recoverable.HasErrors);
        Assert.Equal(strict.HasErrors, strict.Notice is null);
        if (!strict.HasErrors)
        {
            Assert.Equal(strict.Problems, recoverable.Problems);
            Assert.Equal(strict.Notice, recoverable.Notice);
        }

        foreach (var problem in strict.Problems)
            Assert.Contains(problem, recoverable.Problems);
    }

    private static void AssertThrowsWhatIsDocumented(ReadOnlySpan<byte> json, NoticeJsonResult strict)
    {
        try
        {
            Assert.Equal(strict.Notice, NoticeJson.Deserialize(json));
        }
        catch (NoticeJsonException)
        {
            Assert.Null(strict.Notice);
        }
    }

    // What was read can be written, and reads back as it was; unknown members that were kept, in a version that may have them.
    private static void AssertStored(Notice read, NoticeJsonReadOptions options)
    {
        var notice = read with { SchemaVersion = "1.999" };
        var written = NoticeJson.Serialize(notice);
        var again = NoticeJson.Read(Encoding.UTF8.GetBytes(written), options);
        Assert.DoesNotContain(again.Problems, problem => problem.Rule.DefaultSeverity == FindingSeverity.Error);
        Assert.Equal(notice, again.Notice);
        Assert.Equal(written, NoticeJson.Serialize(again.GetNotice()));
    }
}
