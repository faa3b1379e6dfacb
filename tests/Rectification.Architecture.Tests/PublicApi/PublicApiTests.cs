using System.Reflection;

namespace Rectification.Architecture.Tests.PublicApi;

/// <summary>Every change of what users can call is a change of an approved file, seen in review.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("Rectification.Core")]
    [InlineData("Rectification.Import")]
    public async Task Public_surface_is_the_approved_one(string package)
        => await Verifier.Verify(PublicApiPrinter.Print(Assembly.Load(package))).UseFileName($"PublicApi.{package}");
}
