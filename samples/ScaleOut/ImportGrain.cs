using System.Text.Json;
using Orleans.Concurrency;
using Rectification;
using Rectification.Analysis;
using Rectification.Import;
using Rectification.Json;

namespace ScaleOut;

/// <inheritdoc cref="IImportGrain"/>
[StatelessWorker]
public sealed class ImportGrain : Grain, IImportGrain
{
    /// <inheritdoc/>
    public Task<Reading> ReadAsync(string text) => Task.FromResult(Read(text));

    /// <summary>The same without Orleans.</summary>
    public static Reading Read(string text)
    {
        var result = NoticeImporter.Import(text);
        if (result.Notice is not { } notice)
            return new();
        var statistics = NoticeStatistics.Of(notice, result.Validate());
        return new()
        {
            Body = notice.Publisher ?? "",
            Region = statistics.NoticesByRegion.Counts.Select(static count => count.Key).FirstOrDefault("unknown"),
            Notice = NoticeJson.Serialize(notice, false),
            Publication = JsonSerializer.Serialize(HistoryPublication.Of(notice), NoticeJson.GetTypeInfo<HistoryPublication>()),
            Statistics = JsonSerializer.Serialize(statistics, NoticeJson.GetTypeInfo<NoticeStatistics>()),
        };
    }
}
