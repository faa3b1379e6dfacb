using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>A comparison that is about to be made; awaiting it makes it.</summary>
internal sealed class SettingsTask(string target, string extension, string sourceFile, string method)
{
    private readonly string _folder = Path.GetDirectoryName(sourceFile)!;
    private string _subfolder = "";
    private string _name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}";

    /// <summary>Names the file; the default is the class and the method.</summary>
    public SettingsTask UseFileName(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Puts the file into a folder relative to the test's source file.</summary>
    public SettingsTask UseDirectory(string folder)
    {
        _subfolder = folder;
        return this;
    }

    /// <summary>Adds the parameters of a theory to the name of the file.</summary>
    public SettingsTask UseParameters(params object?[] parameters)
    {
        _name = $"{_name}_{string.Join('_', parameters)}";
        return this;
    }

    public TaskAwaiter GetAwaiter() => CompareAsync().GetAwaiter();

    private Task CompareAsync()
        => Snapshot.CompareAsync(target, Path.Combine(_folder, _subfolder, _name), extension);
}
