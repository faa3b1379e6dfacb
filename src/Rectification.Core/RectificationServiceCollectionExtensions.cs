using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Rectification.Validation;

namespace Rectification;

/// <summary>Registers the library with a host's services.</summary>
public static class RectificationServiceCollectionExtensions
{
    /// <summary>Registers the options and the validators, all as singletons; what the host registered before stays.</summary>
    /// <remarks>
    /// Calling it again registers nothing again. A second <paramref name="configure"/> is applied after the first, so that a host can set
    /// defaults in one place and refine them in another; where both set the same, the later one wins.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; null leaves them as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRectification(this IServiceCollection services, Action<RectificationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
            services.AddSingleton(new OptionsStep(configure));

        services.TryAddSingleton(static provider => Configure(provider.GetServices<OptionsStep>()));
        services.TryAddSingleton(static provider => provider.GetRequiredService<RectificationOptions>().ToValidationOptions());
        services.TryAddSingleton(static provider => provider.GetRequiredService<RectificationOptions>().Json);
        AddValidator<Notice, NoticeValidator>(services, static options => new(options));
        AddValidator<Inspection, InspectionValidator>(services, static options => new(options));
        AddValidator<Aspect, AspectValidator>(services, static options => new(options));
        AddValidator<Issue, IssueValidator>(services, static options => new(options));
        AddValidator<Measure, MeasureValidator>(services, static options => new(options));
        AddValidator<OutcomeCount, OutcomeCountValidator>(services, static options => new(options));
        AddValidator<ContactDetails, ContactDetailsValidator>(services, static options => new(options));
        return services;
    }

    private static RectificationOptions Configure(IEnumerable<OptionsStep> steps)
    {
        var options = new RectificationOptions();
        foreach (var step in steps)
            step.Configure(options);
        return options;
    }

    private static void AddValidator<TPart, TValidator>(IServiceCollection services, Func<ValidationOptions, TValidator> create)
        where TValidator : class, IValidator<TPart>
    {
        services.TryAddSingleton(provider => create(provider.GetRequiredService<ValidationOptions>()));
        services.TryAddSingleton<IValidator<TPart>>(static provider => provider.GetRequiredService<TValidator>());
    }

    /// <summary>One call's changes to the options.</summary>
    private sealed record OptionsStep(Action<RectificationOptions> Configure);
}
