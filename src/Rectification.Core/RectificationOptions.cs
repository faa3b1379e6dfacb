using Rectification.Json;
using Rectification.Validation;

namespace Rectification;

/// <summary>What a host sets once for the whole library, in <c>AddRectification(options => …)</c> or in its configuration.</summary>
/// <remarks>Once the options are read, a change throws: it would have no effect. Not safe to change from several threads.</remarks>
public sealed class RectificationOptions
{
    private ValidationOptions? _built;

    /// <summary>
    /// Severities and switches by rule or family: <c>options.Rules["RN201"] = RuleLevel.Info</c>, <c>options.Rules[Rules.NumberingGap] =
    /// RuleLevel.Off</c>.
    /// </summary>
    /// <value>Empty: every rule with its default severity.</value>
    public RuleSettings Rules { get; } = new();

    /// <summary>How many levels of issues may stand below an aspect.</summary>
    /// <value>8 by default; see <see cref="ValidationOptions.MaxIssueDepth"/>.</value>
    /// <exception cref="InvalidOperationException">Setting: the options were read already.</exception>
    public int MaxIssueDepth
    {
        get;
        set => field = Changeable(value);
    } = ValidationOptions.Default.MaxIssueDepth;

    /// <summary>The host's own rules, which run with those of the library.</summary>
    /// <value>Empty by default; read-only once the options were read.</value>
    public IList<NoticeRule> AdditionalRules { get; private set; } = new List<NoticeRule>();

    /// <summary>How JSON is read.</summary>
    /// <value><see cref="NoticeJsonReadOptions.Default"/>.</value>
    /// <exception cref="InvalidOperationException">Setting: the options were read already.</exception>
    public NoticeJsonReadOptions Json
    {
        get;
        set => field = Changeable(value);
    } = NoticeJsonReadOptions.Default;

    /// <summary>The options of validation; from here on these options refuse changes.</summary>
    internal ValidationOptions ToValidationOptions()
    {
        if (_built is not null)
            return _built;
        _built = new() { Rules = Rules, MaxIssueDepth = MaxIssueDepth, AdditionalRules = [.. AdditionalRules] };
        Rules.MakeReadOnly();
        AdditionalRules = AdditionalRules.AsReadOnly();
        return _built;
    }

    private T Changeable<T>(T value) => _built is null
        ? value
        : throw new InvalidOperationException(
            "The options were read already, so a change would have no effect. Set them in AddRectification or in the configuration.");
}
