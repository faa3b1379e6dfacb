using Rectification.Import.Lines.Recognisers;

namespace Rectification.Import.Tests.Lines.Recognisers;

public class MarkerCharactersTests
{
    [Theory]
    [InlineData('①', '②')]
    [InlineData('⑳', '㉑')]
    [InlineData('⑴', '⑵')]
    [InlineData('㈠', '㈡')]
    [InlineData('⒇', null)]
    [InlineData('㉟', null)]
    [InlineData('1', null)]
    public void What_counts_on_is_of_the_same_kind(char character, char? next) => Assert.Equal(next, MarkerCharacters.After(character));
}
