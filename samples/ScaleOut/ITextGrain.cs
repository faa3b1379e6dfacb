namespace ScaleOut;

/// <summary>One text, named by the digest of its words: a delivery that comes again finds that its work is done.</summary>
public interface ITextGrain : IGrainWithStringKey
{
    /// <summary>Takes the text in; safe to call as often as it is delivered.</summary>
    /// <returns>Whether the text was new.</returns>
    Task<bool> DeliverAsync(string text);
}
