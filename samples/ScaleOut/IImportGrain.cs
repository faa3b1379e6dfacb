namespace ScaleOut;

/// <summary>Imports, validates and digests texts. Stateless: every silo has as many as it has processors.</summary>
public interface IImportGrain : IGrainWithIntegerKey
{
    /// <summary>Reads a text.</summary>
    Task<Reading> ReadAsync(string text);
}
