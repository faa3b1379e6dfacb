using Rectification.Primitives;
using Rectification.Validation;

namespace Rectification.Core.Tests.Validation;

public class TextNatureNamesTests
{
    [Fact]
    public void Every_nature_has_a_name_in_both_languages()
        => Assert.All(TextNature.Known, nature => Assert.NotEqual(TextNatureNames.NameOf(nature).English, TextNatureNames.NameOf(nature).Chinese));

    [Fact]
    public void A_nature_of_a_later_version_keeps_its_wire_name()
        => Assert.Equal(new("ofALaterVersion", "ofALaterVersion"), TextNatureNames.NameOf(TextNature.From("ofALaterVersion")));
}
