using BenchmarkDotNet.Attributes;
using Markdig;
using Markdig.Syntax;
using Rectification.Import;

namespace Rectification.Benchmarks.Import;

/// <summary>
/// An invented notice imported beside Markdig, which parses the same text with precise locations and understands none of it, and beside
/// the limit: making the result that the import returns, without reading anything.
/// </summary>
[MemoryDiagnoser]
public class ImportBenchmarks
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
    private string _text = "";
    private ImportResult _result = null!;

    /// <summary>The size of the text in UTF-8 bytes.</summary>
    [Params(10_000, 100_000, 10_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = SampleText.Create(Bytes);
        _result = NoticeImporter.Import(_text);
    }

    [Benchmark(Baseline = true)]
    public MarkdownDocument ParseMarkdown() => Markdown.Parse(_text, _pipeline);

    [Benchmark]
    public ImportResult ImportNotice() => NoticeImporter.Import(_text);

    [Benchmark]
    public ImportResult MakeResult() => ResultCopy.Of(_result);
}
