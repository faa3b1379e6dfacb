using System.Buffers;
using System.Diagnostics;
using Rectification.Benchmarks.Import;

namespace Rectification.Benchmarks.RealSized;

/// <summary>Says how long the first notice of a process takes, and the second; the text is written to a file too, for programs of other kinds.</summary>
internal static class ColdRun
{
    public static int Run(int bytes, string? file)
    {
        var text = SampleText.Create(bytes, SampleStyle.All[0]);
        if (file is not null)
            File.WriteAllText(file, text);
        var line = new ArrayBufferWriter<byte>();
        foreach (var name in (string[])["first", "second"])
        {
            var watch = Stopwatch.StartNew();
            Pipeline.Run(text, line);
            Console.WriteLine($"{name}: {watch.Elapsed.TotalMilliseconds:N1} ms");
        }

        return 0;
    }
}
