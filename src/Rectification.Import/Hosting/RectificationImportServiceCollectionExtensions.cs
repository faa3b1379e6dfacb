using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Rectification.Import;
using Rectification.Import.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the import with a host's services.</summary>
public static class RectificationImportServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="INoticeImporter"/> and <see cref="ImportOptions"/> as singletons; what the host registered before stays.
    /// </summary>
    /// <remarks>
    /// Calling it again registers nothing again. A second <paramref name="configure"/> is applied after the first; where both set the same,
    /// the later one wins. The options are an <see cref="IOptions{TOptions}"/> of <see cref="RectificationImportOptions"/>, and are checked
    /// when the host starts.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options; null leaves them as they are.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRectificationImport(this IServiceCollection services,
        Action<RectificationImportOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (configure is not null)
            services.Configure(configure);
        return Register(services);
    }

    /// <summary>
    /// Registers <see cref="INoticeImporter"/> and <see cref="ImportOptions"/>, with options from the host's configuration.
    /// </summary>
    /// <remarks>
    /// The settings of the section are those of <see cref="RectificationImportOptions"/>. A setting of another name and an impossible value
    /// are refused when the host starts. Read without reflection, once.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="section">
    /// A section of the configuration, such as <c>configuration.GetSection("RectificationImport")</c>; one that is not there sets nothing.
    /// </param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IServiceCollection AddRectificationImport(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IConfigureOptions<RectificationImportOptions>>(new ImportSettings(section));
        return Register(services);
    }

    private static IServiceCollection Register(IServiceCollection services)
    {
        if (!services.Any(static service => service.ImplementationType == typeof(ImportOptionsCheck)))
        {
            services.AddOptions<RectificationImportOptions>().ValidateOnStart();
            services.AddSingleton<IValidateOptions<RectificationImportOptions>, ImportOptionsCheck>();
        }

        services.TryAddSingleton(
            static provider => provider.GetRequiredService<IOptions<RectificationImportOptions>>().Value.ToImportOptions());
        services.TryAddSingleton<INoticeImporter, ConfiguredNoticeImporter>();
        return services;
    }
}
