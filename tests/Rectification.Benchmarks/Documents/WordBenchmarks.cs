using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Rectification.Documents;

namespace Rectification.Benchmarks.Documents;

/// <summary>Word documents into text, beside the bare library that reads the same parts and joins the words of their paragraphs, without numbers and places.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private const int Documents = 100;

    private byte[] _file = [];

    [Params("13-four-levels", "20-tab-table")]
    public string Fixture { get; set; } = "";

    [GlobalSetup]
    public void Read() => _file = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, $"{Fixture}.docx"));

    [Benchmark(Baseline = true, OperationsPerInvoke = Documents)]
    public int Bare()
    {
        var length = 0;
        for (var i = 0; i < Documents; i++)
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(_file), isEditable: false);
            var text = new StringBuilder();
            foreach (var paragraph in document.MainDocumentPart!.Document!.Descendants<Paragraph>())
                text.Append(paragraph.InnerText).Append('\n');
            length += text.Length;
        }

        return length;
    }

    [Benchmark(OperationsPerInvoke = Documents)]
    public int WithNumbersAndPlaces()
    {
        var length = 0;
        for (var i = 0; i < Documents; i++)
            length += DocumentText.Read(new MemoryStream(_file), "notice.docx").Text.Length;
        return length;
    }
}
