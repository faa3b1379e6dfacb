using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Rectification.Json;
using Rectification.Validation;

namespace Rectification.Core.Tests.DependencyInjection;

public class AddRectificationTests
{
    [Theory]
    [InlineData(typeof(IValidator<Notice>), typeof(NoticePartValidator<Notice>))]
    [InlineData(typeof(IValidator<Inspection>), typeof(NoticePartValidator<Inspection>))]
    [InlineData(typeof(IValidator<Aspect>), typeof(NoticePartValidator<Aspect>))]
    [InlineData(typeof(IValidator<Issue>), typeof(NoticePartValidator<Issue>))]
    [InlineData(typeof(IValidator<Measure>), typeof(NoticePartValidator<Measure>))]
    [InlineData(typeof(IValidator<OutcomeCount>), typeof(NoticePartValidator<OutcomeCount>))]
    [InlineData(typeof(IValidator<ContactDetails>), typeof(NoticePartValidator<ContactDetails>))]
    public void Validators_are_found_by_interface_and_by_type(Type service, Type implementation)
    {
        using var provider = new ServiceCollection().AddRectification().BuildServiceProvider(validateScopes: true);

        Assert.IsType(implementation, provider.GetRequiredService(service));
        Assert.Same(provider.GetRequiredService(service), provider.GetRequiredService(implementation));
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        var once = new ServiceCollection().AddRectification();
        var twice = new ServiceCollection().AddRectification().AddRectification();

        Assert.Equal(once.Select(service => service.ServiceType), twice.Select(service => service.ServiceType));
    }

    [Fact]
    public void Options_are_an_IOptions_that_a_host_can_configure()
    {
        using var provider = new ServiceCollection().AddRectification().Configure<RectificationOptions>(options => options.Rules[Rules.NumberingGap] = RuleLevel.Off).BuildServiceProvider();

        Assert.Equal(RuleLevel.Off, provider.GetRequiredService<ValidationOptions>().LevelOf(Rules.NumberingGap));
    }

    [Fact]
    public void Options_that_were_read_refuse_changes()
    {
        using var provider = new ServiceCollection().AddRectification().BuildServiceProvider();
        var options = provider.GetRequiredService<IOptions<RectificationOptions>>().Value;

        Assert.Throws<InvalidOperationException>(() => options.Rules["RN201"] = RuleLevel.Off);
        Assert.Throws<InvalidOperationException>(() => options.MaxIssueDepth = 3);
        Assert.Throws<NotSupportedException>(() => options.AdditionalRules.Clear());
    }

    [Fact]
    public void A_second_configuration_refines_the_first()
    {
        using var provider = new ServiceCollection()
            .AddRectification(options => { options.Rules["RN1xx"] = RuleLevel.Off; options.MaxIssueDepth = 5; })
            .AddRectification(options => options.Rules["RN101"] = RuleLevel.Info)
            .BuildServiceProvider();

        var options = provider.GetRequiredService<ValidationOptions>();
        Assert.Equal(RuleLevel.Info, options.LevelOf(Rules.TitleMissing));
        Assert.Equal(RuleLevel.Off, options.LevelOf(Rules.PublisherMissing));
        Assert.Equal(5, options.MaxIssueDepth);
    }

    [Fact]
    public void Options_reach_the_validators()
    {
        using var provider = new ServiceCollection().AddRectification(options => options.Rules["*"] = RuleLevel.Off).BuildServiceProvider();

        Assert.True(provider.GetRequiredService<IValidator<Notice>>().Validate(new Notice()).IsValid);
    }

    [Fact]
    public void How_JSON_is_read_is_registered()
    {
        using var provider = new ServiceCollection().AddRectification(options => options.Json = NoticeJsonReadOptions.Recoverable).BuildServiceProvider();

        Assert.Same(NoticeJsonReadOptions.Recoverable, provider.GetRequiredService<NoticeJsonReadOptions>());
    }

    [Fact]
    public void What_a_host_registered_before_stays()
    {
        var own = new InlineValidator<Notice>();
        using var provider = new ServiceCollection().AddSingleton<IValidator<Notice>>(own).AddRectification().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<IValidator<Notice>>());
    }
}
