using Microsoft.Extensions.Options;

namespace Rectification.Hosting;

/// <summary>Refuses options that validation could not use, when the host starts.</summary>
internal sealed class RectificationOptionsCheck : IValidateOptions<RectificationOptions>
{
    public ValidateOptionsResult Validate(string? name, RectificationOptions options)
    {
        try
        {
            options.ToValidationOptions().Check();
            return ValidateOptionsResult.Success;
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            return ValidateOptionsResult.Fail(ArgumentMessage.Of(exception));
        }
    }
}
