using BenchmarkDotNet.Running;
using Rectification.Benchmarks.Excel;
using Rectification.Benchmarks.Json;
using Rectification.Benchmarks.RealSized;

// The memory of a long stream is no matter of time per operation; it is measured by a run of its own.
if (args is ["ndjson-memory", var size])
    return await NdjsonMemory.RunAsync(long.Parse(size, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["ledger-memory", var notices])
    return await LedgerMemory.RunAsync(int.Parse(notices, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["real-sized"])
    return ProcessorTime.Run();
if (args is ["cold", var bytes, ..])
    return ColdRun.Run(int.Parse(bytes, System.Globalization.CultureInfo.InvariantCulture), args.ElementAtOrDefault(2));

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
