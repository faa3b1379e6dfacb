using Rectification.Json;
using Rectification.Validation;

namespace Rectification;

/// <summary>What a host sets once for the whole library, in <c>AddRectification(options => …)</c>.</summary>
/// <remarks>Read when the first service is made; changes after that have no effect. Not safe to share between threads.</remarks>
public sealed class RectificationOptions
{
    /// <summary>Severities and switches by rule id or family: <c>options.Rules["RN201"] = Severity.Info</c>.</summary>
    /// <value>Empty: every rule with its default severity.</value>
    public RuleSettings Rules { get; } = new();

    /// <summary>How many levels of issues may stand below an aspect.</summary>
    /// <value>8 by default; see <see cref="ValidationOptions.MaxIssueDepth"/>.</value>
    public int MaxIssueDepth { get; set; } = ValidationOptions.Default.MaxIssueDepth;

    /// <summary>The host's own rules, which run with those of the library.</summary>
    /// <value>Empty by default.</value>
    public IList<NoticeRule> AdditionalRules { get; } = [];

    /// <summary>How JSON is read.</summary>
    /// <value><see cref="NoticeJsonReadOptions.Default"/>.</value>
    public NoticeJsonReadOptions Json { get; set; } = NoticeJsonReadOptions.Default;

    internal ValidationOptions ToValidationOptions()
        => new() { Rules = Rules, MaxIssueDepth = MaxIssueDepth, AdditionalRules = [.. AdditionalRules] };
}
