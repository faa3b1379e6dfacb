using BenchmarkDotNet.Attributes;
using Rectification.Validation;

namespace Rectification.Benchmarks.Validation;

/// <summary>A sound notice of 180 issues: all rules, the same through FluentValidation, the walk with every rule off, and a look at each text, the physical limit.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private readonly ValidationOptions _allOff = new() { Rules = new() { ["*"] = RuleLevel.Off } };
    private readonly NoticePartValidator<Notice> _validator = new(ValidationOptions.Default);
    private Notice _notice = new();

    [Params(1, 3)]
    public int MeasuresEach { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _notice = SoundNotice.Create(4, 45, MeasuresEach);
        if (_notice.Validate() is { IsEmpty: false } findings)
            throw new InvalidOperationException($"The notice is not sound: {findings[0]}");
    }

    [Benchmark(Baseline = true)]
    public int Direct() => _notice.Validate().Count;

    [Benchmark]
    public int FluentValidation() => _validator.Validate(_notice).Errors.Count;

    [Benchmark]
    public int WalkAlone() => _notice.Validate(_allOff).Count;

    [Benchmark]
    public int LookAtEachText()
    {
        var seen = 0;
        foreach (var aspect in _notice.Aspects)
        {
            foreach (var issue in aspect.Issues)
            {
                seen += issue.Title[0] + issue.Status!.Text![0] + issue.Results[0][0];
                foreach (var measure in issue.Measures)
                    seen += measure.Text[0];
            }
        }

        return seen;
    }
}
