using System.Globalization;

namespace Rectification.Documents;

/// <summary>No text can be taken out of a file; the message says what it is and how to make one of it that can be read.</summary>
public sealed class UnreadableDocumentException : Exception
{
    /// <summary>A file that cannot be read.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="reason">Why.</param>
    /// <param name="innerException">What went wrong in a damaged document; null otherwise.</param>
    public UnreadableDocumentException(string name, UnreadableReason reason, Exception? innerException = null)
        : base($"{name}: {UnreadableWords.Of(reason, chinese: false)}", innerException)
    {
        Name = name;
        Reason = reason;
    }

    /// <summary>The name of the file.</summary>
    public string Name { get; }

    /// <summary>Why the file cannot be read.</summary>
    public UnreadableReason Reason { get; }

    /// <summary>What the file is, and what to do, in the language of a culture; the name of the file is left to the caller.</summary>
    /// <param name="culture">
    /// Chinese for every culture whose language is; English for all others. Null means the current UI culture.
    /// </param>
    /// <returns>A sentence without the name of the file.</returns>
    public string GetMessage(CultureInfo? culture = null) => UnreadableWords.Of(Reason, DocumentPlace.IsChinese(culture));
}
