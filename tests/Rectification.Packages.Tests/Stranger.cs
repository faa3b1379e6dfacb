using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;

namespace Rectification.Packages.Tests;

/// <summary>A stranger's folder: the packages in a local feed, and applications that restore from it and know no project of ours. Made once for all tests.</summary>
public sealed class Stranger : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rectification-stranger-");
    private readonly string _version;

    public Stranger()
    {
        Release = Environment.GetEnvironmentVariable("RECTIFICATION_PACKAGES") is { Length: > 0 } folder ? Path.GetFullPath(folder, Repository.Root) : null;
        _version = Release is null ? string.Create(CultureInfo.InvariantCulture, $"0.1.0-stranger.{DateTime.UtcNow:yyyyMMddHHmmss}") : VersionIn(Release);
        if (Release is null)
            Pack();
        Write("NuGet.config", $"""<configuration><packageSources><add key="local" value="{Feed}" /></packageSources></configuration>""");
        Write("Directory.Build.props", "<Project />");
        WritePages();
        Copy("NoticeApi");
        Copy("ValidateImported");
        WriteNewest();
        WriteFirstDay();
        Build = Execute(_folder.FullName, "build", "MyApp", "-v", "q", "-nologo", $"-p:RestorePackagesPath={PathOf("packages")}", $"-p:RestoreFallbackFolders={GlobalPackages}", "-p:NuGetAudit=false");
    }

    /// <summary>Every project that is packed.</summary>
    public static IReadOnlyList<string> Projects { get; } = [.. Directory.EnumerateDirectories(Repository.PathOf("src")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    /// <summary>What the compiler said, and whether it was content.</summary>
    public (int ExitCode, string Output) Build { get; }

    /// <summary>What eng/release.sh made, where RECTIFICATION_PACKAGES names it; null where these tests pack what was built.</summary>
    public string? Release { get; }

    /// <summary>The folder with the packages.</summary>
    public string Feed => Release ?? PathOf("feed");

    /// <summary>A built application.</summary>
    public string Application(string name) => PathOf(name, "bin", "Debug", "net10.0", $"{name}.dll");

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>A file or folder of the stranger.</summary>
    public string PathOf(params string[] parts) => Path.Combine([_folder.FullName, .. parts]);

    /// <summary>Runs a program of .NET to its end.</summary>
    public static (int ExitCode, string Output) Execute(string folder, params string[] arguments) => ExecuteProgram("dotnet", folder, arguments);

    /// <summary>Runs any program to its end.</summary>
    public static (int ExitCode, string Output) ExecuteProgram(string program, string folder, params string[] arguments)
    {
        using var process = StartProgram(program, folder, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    /// <summary>Starts a program of .NET.</summary>
    public static Process Start(string folder, params string[] arguments) => StartProgram("dotnet", folder, arguments);

    private static Process StartProgram(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["LANG"] = "en_US.UTF-8";
        // What the tests run under is no business of a stranger's build.
        foreach (var name in start.Environment.Keys.Where(name => name == "CI" || name.StartsWith("MSBUILD", StringComparison.Ordinal) || name.StartsWith("VSTEST", StringComparison.Ordinal)).Where(name => name != "MSBUILDDISABLENODEREUSE").ToList())
            start.Environment.Remove(name);
        return Process.Start(start)!;
    }

    private static string GlobalPackages
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static void Run(string folder, params string[] arguments)
    {
        var (exitCode, output) = Execute(folder, arguments);
        if (exitCode != 0)
            throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed: {output}");
    }

    private void Pack()
    {
        Directory.CreateDirectory(Feed);
        foreach (var project in Projects)
            Run(Repository.Root, "pack", Path.Combine("src", project), "--no-build", "--no-restore", "-c", Configuration, "-o", Feed, $"-p:Version={_version}", "-p:EnablePackageValidation=false");
    }

    private static string VersionIn(string release)
    {
        const string package = "Rectification.Core.";
        return Path.GetFileNameWithoutExtension(Directory.EnumerateFiles(release, package + "*.nupkg").Single())[package.Length..];
    }

    private void WritePages()
    {
        foreach (var document in PageProgram.Documents)
            Write(Path.Combine("MyApp", $"{document.Replace('/', '_')}.cs"), PageProgram.Of(document));
        Write(Path.Combine("MyApp", "MyApp.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Library</OutputType><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup>
                {string.Concat(Projects.Where(project => project != "Rectification.Cli").Select(project => $"""<PackageReference Include="{project}" Version="{_version}" />"""))}
                <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="{VersionOf("Microsoft.EntityFrameworkCore.Sqlite")}" />
                <ProjectReference Include="../NoticeApi/NoticeApi.csproj" ReferenceOutputAssembly="false" />
                <ProjectReference Include="../ValidateImported/ValidateImported.csproj" ReferenceOutputAssembly="false" />
                <ProjectReference Include="../Newest/Newest.csproj" ReferenceOutputAssembly="false" />
                <ProjectReference Include="../FirstDay/FirstDay.csproj" ReferenceOutputAssembly="false" />
              </ItemGroup>
            </Project>
            """);
    }

    /// <summary>An application with the newest FluentValidation, where the library is built with the lowest that works.</summary>
    private void WriteNewest()
    {
        Write(Path.Combine("Newest", "Newest.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Rectification.Core" Version="{_version}" />
                <PackageReference Include="FluentValidation" Version="12.2.0" />
              </ItemGroup>
            </Project>
            """);
        Write(Path.Combine("Newest", "Program.cs"), """
            using FluentValidation;
            using Rectification;
            using Rectification.Validation;

            var validator = new NoticePartValidator<Notice>(ValidationOptions.Default);
            var all = validator.Validate(new Notice()).Errors;
            var title = validator.Validate(new Notice(), run => run.IncludeProperties("Title")).Errors;
            Console.WriteLine($"{typeof(IValidator).Assembly.GetName().Version!.Major} {all.Count == new Notice().Validate().Count} {title.Count} {title[0].ErrorCode}");
            """);
    }

    /// <summary>A program that does what hurt the first hosts.</summary>
    private void WriteFirstDay()
    {
        Write(Path.Combine("FirstDay", "FirstDay.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>
              <ItemGroup><PackageReference Include="Rectification.Import" Version="{_version}" /></ItemGroup>
            </Project>
            """);
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("tests", "Rectification.Packages.Tests", "FirstDay"), "*.cs"))
            Write(Path.Combine("FirstDay", Path.GetFileName(file)), File.ReadAllText(file));
    }

    /// <summary>A sample as a stranger would have it: packages in the place of projects, each with its version.</summary>
    private void Copy(string sample)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("samples", sample)).Where(file => Path.GetExtension(file) is ".cs" or ".json" && Path.GetFileName(file) != "packages.lock.json"))
            Write(Path.Combine(sample, Path.GetFileName(file)), File.ReadAllText(file));
        var project = XDocument.Load(Repository.PathOf("samples", sample, $"{sample}.csproj"));
        foreach (var reference in project.Descendants("PackageReference").ToList())
            reference.SetAttributeValue("Version", VersionOf(reference.Attribute("Include")!.Value));
        foreach (var reference in project.Descendants("ProjectReference").ToList())
            reference.ReplaceWith(new XElement("PackageReference", new XAttribute("Include", Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))), new XAttribute("Version", _version)));
        project.Root!.Element("PropertyGroup")!.Add(new XElement("ImplicitUsings", "enable"), new XElement("Nullable", "enable"));
        Write(Path.Combine(sample, $"{sample}.csproj"), project.ToString());
    }

    private static string VersionOf(string package)
        => XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion").First(version => version.Attribute("Include")?.Value == package).Attribute("Version")!.Value;

    private void Write(string path, string content)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, content);
    }
}
