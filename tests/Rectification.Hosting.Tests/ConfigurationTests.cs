using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Rectification.Import;
using Rectification.Validation;

namespace Rectification.Hosting.Tests;

public class ConfigurationTests
{
    [Fact]
    public void Both_packages_read_a_section_and_a_later_call_wins()
    {
        var configuration = Configuration(("Rectification:Rules:RN201", "Info"), ("Rectification:Rules:RN7xx", "Off"), ("Rectification:MaxIssueDepth", "5"), ("RectificationImport:MaxLength", "1000"), ("RectificationImport:Trace", "true"));
        using var services = new ServiceCollection()
            .AddRectification(configuration.GetSection("Rectification"))
            .AddRectification(options => options.MaxIssueDepth = 6)
            .AddRectificationImport(options => options.MaxLength = 10)
            .AddRectificationImport(configuration.GetSection("RectificationImport"))
            .BuildServiceProvider();

        var validation = services.GetRequiredService<ValidationOptions>();
        Assert.Equal(RuleLevel.Info, validation.LevelOf(Rules.NumberingGap));
        Assert.Equal(RuleLevel.Off, validation.LevelOf(Rules.PastedTwice));
        Assert.Equal(6, validation.MaxIssueDepth);
        Assert.Equal(new ImportOptions { MaxLength = 1000, Trace = true }, services.GetRequiredService<ImportOptions>());
    }

    [Theory]
    [InlineData("Rectification:Rules:RN299", "Off", "RN299")]
    [InlineData("Rectification:Rules:N201", "Off", "N201")]
    [InlineData("Rectification:Rules:RN201", "Loud", "Loud")]
    [InlineData("Rectification:Rule:RN201", "Off", "Rectification:Rule")]
    [InlineData("Rectification:MaxIssueDepth", "many", "Rectification:MaxIssueDepth")]
    [InlineData("Rectification:MaxIssueDepth", "65", "65")]
    [InlineData("RectificationImport:MaxLength", "0", "0")]
    [InlineData("RectificationImport:Trace", "sometimes", "sometimes")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value, string named)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new(key, value)]);
        builder.Services.AddRectification(builder.Configuration.GetSection("Rectification")).AddRectificationImport(builder.Configuration.GetSection("RectificationImport"));
        using var host = builder.Build();

        var exception = await Assert.ThrowsAnyAsync<Exception>(() => host.StartAsync());
        Assert.Contains(named, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("(Parameter", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_importer_of_services_uses_the_options_for_text_bytes_and_streams()
    {
        using var services = new ServiceCollection().AddRectificationImport(options => options.Trace = true).BuildServiceProvider();
        var importer = services.GetRequiredService<INoticeImporter>();
        var bytes = await File.ReadAllBytesAsync(Fixture.QuickStartPath);
        using var stream = new MemoryStream(bytes);

        Assert.NotEmpty(importer.Import(Fixture.QuickStart).Trace);
        Assert.NotEmpty(importer.Import(bytes).Trace);
        Assert.Equal(importer.Import(bytes), await importer.ImportAsync(stream));
    }

    [Fact]
    public void The_binder_of_the_framework_fills_the_same_options()
    {
        using var services = new ServiceCollection().AddRectification()
            .Configure<RectificationOptions>(Configuration(("Rules:RN201", "Off"), ("MaxIssueDepth", "4")))
            .BuildServiceProvider();

        var options = services.GetRequiredService<IOptions<RectificationOptions>>().Value;
        Assert.Equal(RuleLevel.Off, options.Rules[Rules.NumberingGap]);
        Assert.Equal(4, options.MaxIssueDepth);
    }

    private static IConfiguration Configuration(params (string Key, string Value)[] settings)
        => new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build();
}
