namespace Rectification.Reporting.Tests.Ledger;

/// <summary>A test that needs LibreOffice Calc; skipped where it is not installed.</summary>
public sealed class CalcFactAttribute : FactAttribute
{
    public CalcFactAttribute()
    {
        var folders = Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];
        if (!Array.Exists(folders, folder => File.Exists(Path.Combine(folder, "localc")) || File.Exists(Path.Combine(folder, "scalc"))))
            Skip = "LibreOffice Calc is not installed (Debian: libreoffice-calc).";
    }
}
