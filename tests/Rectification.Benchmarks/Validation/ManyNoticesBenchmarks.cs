using BenchmarkDotNet.Attributes;
using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Benchmarks.Validation;

/// <summary>10,000 notices of eight issues, on one core and on all.</summary>
[MemoryDiagnoser]
public class ManyNoticesBenchmarks
{
    private readonly Notice[] _notices = [.. Enumerable.Range(0, 10_000).Select(static _ => SoundNotice.Create(2, 4, 3))];

    [Benchmark(Baseline = true)]
    public int OneCore() => _notices.Sum(static notice => notice.Validate().Count);

    [Benchmark]
    public int AllCores() => NoticeValidation.ValidateAll(_notices).Sum(static findings => findings.Count);
}
