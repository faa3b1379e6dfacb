namespace Rectification.Validation;

/// <summary>
/// Every rule by its name, one file a family. The list of all is <see cref="RuleCatalog.All"/>; docs/rules.md explains each with examples.
/// </summary>
/// <remarks>Ids are never reused: a number that is missing stays missing.</remarks>
public static partial class Rules;
