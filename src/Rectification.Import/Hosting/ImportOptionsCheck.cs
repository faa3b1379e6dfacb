using Microsoft.Extensions.Options;
using Rectification.Hosting;

namespace Rectification.Import.Hosting;

/// <summary>Refuses options that import could not use, when the host starts.</summary>
internal sealed class ImportOptionsCheck : IValidateOptions<RectificationImportOptions>
{
    public ValidateOptionsResult Validate(string? name, RectificationImportOptions options)
    {
        try
        {
            options.ToImportOptions();
            return ValidateOptionsResult.Success;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return ValidateOptionsResult.Fail(ArgumentMessage.Of(exception));
        }
    }
}
