namespace Rectification.Import;

/// <summary>What a host sets once for the import, in <c>AddRectificationImport(options => …)</c> or in its configuration.</summary>
/// <remarks>Once the options are read, a change throws: it would have no effect. Not safe to change from several threads.</remarks>
public sealed class RectificationImportOptions
{
    private ImportOptions? _built;

    /// <summary>The longest text that is imported, in UTF-16 code units.</summary>
    /// <value>8 Mi by default; see <see cref="ImportOptions.MaxLength"/>.</value>
    /// <exception cref="InvalidOperationException">Setting: the options were read already.</exception>
    public int MaxLength
    {
        get;
        set => field = Changeable(value);
    } = ImportOptions.Default.MaxLength;

    /// <summary>Whether each result tells how each line was read.</summary>
    /// <value>False by default; see <see cref="ImportOptions.Trace"/>.</value>
    /// <exception cref="InvalidOperationException">Setting: the options were read already.</exception>
    public bool Trace
    {
        get;
        set => field = Changeable(value);
    }

    /// <summary>Whether texts that are no notices are read as if they were.</summary>
    /// <value>False by default; see <see cref="ImportOptions.ReadOtherNatures"/>.</value>
    /// <exception cref="InvalidOperationException">Setting: the options were read already.</exception>
    public bool ReadOtherNatures
    {
        get;
        set => field = Changeable(value);
    }

    /// <summary>The options of the import; from here on these options refuse changes.</summary>
    internal ImportOptions ToImportOptions()
        => _built ??= new() { MaxLength = MaxLength, Trace = Trace, ReadOtherNatures = ReadOtherNatures };

    private T Changeable<T>(T value) => _built is null
        ? value
        : throw new InvalidOperationException(
            "The options were read already, so a change would have no effect. Set them in AddRectificationImport or in the configuration.");
}
