using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Rectification.Import;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Architecture.Tests.Documents;

/// <summary>The code that documents show. A region named after a snippet is what stands in the document, character for character.</summary>
internal static class Snippets
{
    public static void TenLines()
    {
        #region ten-lines
        var text = NoticeImporter.Decode(File.ReadAllBytes("notice.txt"));
        var result = NoticeImporter.Import(text);
        if (result.Notice is { } notice)
        {
            foreach (var issue in notice.Aspects.SelectMany(aspect => aspect.Issues))
                Console.WriteLine($"{issue.Number}{issue.Title}: {issue.Measures.Count} measures, {issue.Status?.Progress}");
            foreach (var finding in result.Validate())
                Console.WriteLine($"{finding.Rule.Id} {finding.Severity}: {finding.Message}");
            File.WriteAllText("notice.json", NoticeJson.Serialize(notice, indented: true));
        }
        #endregion
    }

    public static IServiceCollection Register(IServiceCollection services)
    {
        #region register
        services.AddRectification(options =>
        {
            options.Rules[Rules.NumberingGap] = RuleLevel.Info;
            options.Rules["RN8xx"] = RuleLevel.Off;
        });
        services.AddRectificationImport();
        #endregion
        return services;
    }

    public static void Configure(IServiceCollection services, IConfiguration configuration)
    {
        #region configure
        services.AddRectification(configuration.GetSection("Rectification"));
        services.AddRectificationImport(configuration.GetSection("RectificationImport"));
        #endregion
    }

    #region intake
    public sealed class NoticeIntake(INoticeImporter importer, ValidationOptions validation, INoticeStore store)
    {
        public async Task<bool> TakeAsync(string name, byte[] file, CancellationToken cancellationToken)
        {
            var result = importer.Import(NoticeImporter.Decode(file), cancellationToken);
            if (result.Notice is not { } notice)
                return false;

            var needsALook = result.Validate(validation, cancellationToken).HasAtLeast(FindingSeverity.Error);
            await store.SaveAsync(name, NoticeJson.SerializeToUtf8Bytes(notice), needsALook, cancellationToken);
            return true;
        }
    }
    #endregion

    public interface INoticeStore
    {
        Task SaveAsync(string name, byte[] json, bool needsALook, CancellationToken cancellationToken);
    }

    public static void Place(string text, ImportResult result, Notice notice)
    {
        #region place
        var lines = new LineMap(text);
        foreach (var finding in result.Validate())
        {
            var (line, column) = lines.GetPosition(finding.Source?.Start ?? 0);
            Console.WriteLine($"{line}:{column} {finding.Rule.Id} {finding.Message}");
        }
        #endregion
    }

    public static Notice Build()
    {
        #region build
        var notice = new Notice
        {
            Kind = NoticeKind.Bulletin,
            Title = "中共云澜市水务局党组关于巡察整改进展情况的通报",
            PublishedOn = new(2024, 7, 12),
            Aspects =
            [
                new()
                {
                    Number = "（一）",
                    Title = "水利工程建设和资金管理方面",
                    Issues = [new() { Number = "1.", Title = "工程招标程序不规范", Measures = [new() { Marker = "一是", Text = "制定《限额以下工程管理办法》" }] }],
                },
            ],
        };
        var corrected = notice with { PublishedOn = new(2024, 7, 15) };
        #endregion
        return corrected;
    }
}
