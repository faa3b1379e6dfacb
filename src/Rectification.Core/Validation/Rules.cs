using Rectification.Primitives;

namespace Rectification.Validation;

/// <summary>
/// Every rule by its name, one file a family, those about reading JSON included; docs/rules.md explains each with examples.
/// </summary>
/// <remarks>Ids are never reused: a number that is missing stays missing. Fixed, safe to share between threads.</remarks>
public static partial class Rules
{
    /// <summary>Every rule of the library, in the order of the ids.</summary>
    public static ValueList<RuleDescriptor> All => RuleCatalog.All;

    /// <summary>Finds a rule by its id.</summary>
    /// <param name="id">An id such as <c>RN201</c>, in any case.</param>
    /// <returns>The rule; null where the library has none of this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static RuleDescriptor? Find(string id) => RuleCatalog.Find(id);
}
