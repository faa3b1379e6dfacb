using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Rectification.Import;

/// <summary>Registers the import with a host's services.</summary>
public static class RectificationImportServiceCollectionExtensions
{
    /// <summary>Registers <see cref="INoticeImporter"/> and <see cref="ImportOptions"/> as singletons; what the host registered before stays.</summary>
    /// <remarks>Calling it again changes nothing: the options of the first call hold.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="options">How to import; null means <see cref="ImportOptions.Default"/>.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddRectificationImport(this IServiceCollection services, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? ImportOptions.Default);
        services.TryAddSingleton<INoticeImporter, ConfiguredNoticeImporter>();
        return services;
    }
}
