using FluentValidation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Rectification;
using Rectification.Hosting;
using Rectification.Validation;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library with a host's services.</summary>
public static class RectificationServiceCollectionExtensions
{
    /// <summary>Registers the options and the validators, all as singletons; what the host registered before stays.</summary>
    /// <remarks>
    /// Calling it again registers nothing again. A second <paramref name="configure"/> is applied after the first, so that a host can set
    /// defaults in one place and refine them in another; where both set the same, the later one wins. The options are an
    /// <see cref="IOptions{TOptions}"/> of <see cref="RectificationOptions"/>, and are checked when the host starts.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; null leaves them as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRectification(this IServiceCollection services, Action<RectificationOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
            services.Configure(configure);
        return Register(services);
    }

    /// <summary>Registers the options and the validators, with options from the host's configuration.</summary>
    /// <remarks>
    /// The section holds <c>Rules</c> (<c>"RN201": "Info"</c>, <c>"RN7xx": "Off"</c>) and <c>MaxIssueDepth</c>. A setting of another name,
    /// an unknown rule and an impossible value are refused when the host starts. Read without reflection, once.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="section">
    /// A section of the configuration, such as <c>configuration.GetSection("Rectification")</c>; one that is not there sets nothing.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddRectification(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<RectificationOptions>>(new RectificationSettings(section));
        return Register(services);
    }

    private static IServiceCollection Register(IServiceCollection services)
    {
        if (!services.Any(static service => service.ImplementationType == typeof(RectificationOptionsCheck)))
        {
            services.AddOptions<RectificationOptions>().ValidateOnStart();
            services.AddSingleton<IValidateOptions<RectificationOptions>, RectificationOptionsCheck>();
        }

        services.TryAddSingleton(static provider => OptionsOf(provider).ToValidationOptions());
        services.TryAddSingleton(static provider => OptionsOf(provider).Json);
        AddValidator<Notice>(services);
        AddValidator<Inspection>(services);
        AddValidator<Aspect>(services);
        AddValidator<Issue>(services);
        AddValidator<Measure>(services);
        AddValidator<OutcomeCount>(services);
        AddValidator<ContactDetails>(services);
        return services;
    }

    private static RectificationOptions OptionsOf(IServiceProvider provider)
        => provider.GetRequiredService<IOptions<RectificationOptions>>().Value;

    private static void AddValidator<TPart>(IServiceCollection services)
        where TPart : NoticePart
    {
        services.TryAddSingleton(static provider => new NoticePartValidator<TPart>(provider.GetRequiredService<ValidationOptions>()));
        services.TryAddSingleton<IValidator<TPart>>(static provider => provider.GetRequiredService<NoticePartValidator<TPart>>());
    }
}
