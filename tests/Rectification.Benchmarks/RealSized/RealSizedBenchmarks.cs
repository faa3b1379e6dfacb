using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Markdig;
using Rectification.Benchmarks.Import;
using Rectification.Benchmarks.Json;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Benchmarks.RealSized;

/// <summary>
/// Notices as long as real ones, in three layouts, warm: the whole way from the text to a line of JSON, its parts, and beside each part what does less of the same:
/// Markdig, which finds paragraphs with their places; System.Text.Json on plain classes; a reader of expressions for one layout.
/// </summary>
[MemoryDiagnoser]
public class RealSizedBenchmarks
{
    /// <summary>How many notices one call takes.</summary>
    public const int Styles = 3;

    private readonly MarkdownPipeline _markdown = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();
    private readonly ArrayBufferWriter<byte> _line = new(1024 * 1024);
    private readonly PocoContext _context = new(new JsonSerializerOptions(PocoContext.Default.Options) { Encoder = NoticeJson.Encoder });
    private string[] _texts = [];
    private ImportResult[] _results = [];
    private NoticePoco[] _plain = [];

    /// <summary>The size of a text in UTF-8 bytes.</summary>
    [Params(6_000, 12_000, 25_000, 80_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. SampleStyle.All.Select(style => SampleText.Create(Bytes, style))];
        _results = [.. _texts.Select(static text => NoticeImporter.Import(text))];
        _plain = [.. _results.Select(static result => JsonSerializer.Deserialize(NoticeJson.SerializeToUtf8Bytes(result.Notice!), PocoContext.Default.NoticePoco)!)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Styles)]
    public int TextToJson() => _texts.Sum(text => Pipeline.Run(text, _line));

    [Benchmark(OperationsPerInvoke = Styles)]
    public int Import() => _texts.Sum(static text => NoticeImporter.Import(text).Segments.Count);

    [Benchmark(OperationsPerInvoke = Styles)]
    public int Validate() => _results.Sum(static result => result.Validate().Count);

    [Benchmark(OperationsPerInvoke = Styles)]
    public int WriteJson() => _results.Sum(result => Write(json => NoticeJson.Write(json, result.Notice!)));

    [Benchmark(OperationsPerInvoke = Styles)]
    public int Markdig() => _texts.Sum(text => Markdown.Parse(text, _markdown).Count);

    [Benchmark(OperationsPerInvoke = Styles)]
    public int SystemTextJson() => _plain.Sum(plain => Write(json => JsonSerializer.Serialize(json, plain, _context.NoticePoco)));

    [Benchmark(OperationsPerInvoke = Styles)]
    public int Expressions() => _texts.Sum(static text => RegexReader.ToJson(text).Length);

    private int Write(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        using var json = new Utf8JsonWriter(_line, new() { Encoder = NoticeJson.Encoder });
        write(json);
        json.Flush();
        return _line.WrittenCount;
    }
}
