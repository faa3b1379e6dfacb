using Rectification.Core.Tests.Validation.Examples;

namespace Rectification.Core.Tests.Validation;

/// <summary>Holds docs/rules.md in step with the catalogue and the examples. Run with UPDATE_DOCS=1 to write the page anew.</summary>
public class RulesPageTests
{
    [Fact]
    public void The_page_is_what_the_catalogue_and_the_examples_make()
    {
        var path = Path.Combine(RepositoryRoot(), "docs", "rules.md");
        var expected = RulesPage.Write();
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Rectification.Core.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("There is no Rectification.Core.sln above the tests.");
    }
}
