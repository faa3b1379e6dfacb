using FsCheck;
using FsCheck.Fluent;
using Rectification.Core.Tests.Generators;
using Rectification.Json;

namespace Rectification.Core.Tests.Json;

public class RoundTripTests
{
    [Theory]
    [InlineData(NoticeJsonReadMode.Strict)]
    [InlineData(NoticeJsonReadMode.Recoverable)]
    public void Any_notice_survives_write_read_write(NoticeJsonReadMode mode)
        => Prop.ForAll(NoticeGenerator.Any, notice =>
        {
            var written = NoticeJson.Serialize(notice);
            var read = NoticeJson.Deserialize(written, new() { Mode = mode });
            Assert.Equal(notice, read);
            Assert.Equal(notice.GetHashCode(), read.GetHashCode());
            Assert.Equal(written, NoticeJson.Serialize(read));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Indented_and_compact_text_hold_the_same_notice()
        => Prop.ForAll(NoticeGenerator.Any, notice =>
            Assert.Equal(notice, NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Compact_text_is_one_line()
        => Prop.ForAll(NoticeGenerator.Any, notice =>
            Assert.DoesNotContain('\n', NoticeJson.Serialize(NoticeJson.Deserialize(NoticeJson.Serialize(notice, indented: true))))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_this_version_writes_is_read_without_a_problem()
        => Prop.ForAll(NoticeGenerator.OfThisVersion, notice =>
            Assert.DoesNotContain(NoticeJson.Read(NoticeJson.Serialize(notice), NoticeJsonReadOptions.Recoverable).Problems, problem => problem.Rule != JsonRules.UnknownName))
            .QuickCheckThrowOnFailure();
}
