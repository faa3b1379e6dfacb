namespace Rectification.Json;

/// <summary>How a document that is not quite right is read.</summary>
public enum NoticeJsonReadMode
{
    /// <summary>The first problem that is not mere information refuses the document.</summary>
    Strict,

    /// <summary>Whatever can be read is read, and every problem is reported. No content is an exception.</summary>
    Recoverable,
}
