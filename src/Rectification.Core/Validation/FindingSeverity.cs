namespace Rectification.Validation;

/// <summary>How much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know; nothing has to be wrong.</summary>
    Info,

    /// <summary>The notice contradicts itself or lacks something, and a person should look.</summary>
    Warning,

    /// <summary>The notice cannot be right or cannot be used as it is.</summary>
    Error,
}
